package kakehashi.backoffice.devices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.device.Device;
import kakehashi.domain.privacy.device.Devices;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code adding.xhtml}: a device is added to the ledger. */
@Named
@RequestScoped
public class AddingPage {

    private Asking asking;

    @Inject
    Devices devices;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or adds. */
    public void load() throws IOException {
        office.standAt(getHidden());
        Question label = new Question("label", Question.Kind.LINE, texts.get("devices.devices.label"))
                .hint(texts.get("devices.adding.label.hint"))
                .length(Device.LONGEST_LABEL);
        Question place = new Question("place", Question.Kind.LINE, texts.get("devices.devices.place"))
                .hint(texts.get("devices.adding.place.hint"))
                .length(Device.LONGEST_PLACE);
        asking = Asking.of(Posted.all(), List.of(label, place), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            try {
                UUID id = devices.add(label.getValue(), place.getValue());
                office.lead(office.at(Screen.DEVICE).with("id", id).with("done", "deviceAdded"));
            } catch (Refused refused) {
                asking.refuse(texts.say(refused));
            }
        }
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the ledger. */
    public Address getBack() {
        return office.at(Screen.DEVICES);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return office.at(Screen.DEVICE_ADDING);
    }
}
