package kakehashi.backoffice.devices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.AskingForm;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.device.Device;
import kakehashi.domain.privacy.device.Devices;

/** Mirrors {@code retiring.xhtml}: a device is not used any more. */
@Named
@RequestScoped
public class RetiringPage extends AskingForm {

    private Device device;

    @Inject
    ShownDevice shown;

    @Inject
    Devices devices;

    @Inject
    Office office;

    /** Asks, reads back or retires it; answers 404 when there is none. */
    public void load() throws IOException {
        device = shown.find().orElse(null);
        if (device == null) {
            return;
        }
        office.standAt(getHidden());
        ask(List.of());
        carryOut(() -> {
            devices.retire(device.id());
            return getBack().with("done", "deviceRetired");
        });
    }

    /** The device. */
    public Device getDevice() {
        return device;
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
