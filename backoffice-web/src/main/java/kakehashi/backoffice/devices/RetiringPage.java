package kakehashi.backoffice.devices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.device.Device;
import kakehashi.domain.privacy.device.Devices;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code retiring.xhtml}: a device is not used any more. */
@Named
@RequestScoped
public class RetiringPage {

    private Device device;
    private Asking asking;

    @Inject
    ShownDevice shown;

    @Inject
    Devices devices;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or retires it; answers 404 when there is none. */
    public void load() throws IOException {
        device = shown.find().orElse(null);
        if (device == null) {
            return;
        }
        office.standAt(getHidden());
        asking = Asking.of(Posted.all(), List.of(), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            try {
                devices.retire(device.id());
                office.lead(getBack().with("done", "deviceRetired"));
            } catch (Refused refused) {
                asking.refuse(texts.say(refused));
            }
        }
    }

    /** The device. */
    public Device getDevice() {
        return device;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the device. */
    public Address getBack() {
        return shown.at(Screen.DEVICE);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return shown.at(Screen.DEVICE_RETIRING);
    }
}
