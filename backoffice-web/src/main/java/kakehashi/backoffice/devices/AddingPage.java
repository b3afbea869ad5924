package kakehashi.backoffice.devices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.AskingForm;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.device.Device;
import kakehashi.domain.privacy.device.Devices;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code adding.xhtml}: a device is added to the ledger. */
@Named
@RequestScoped
public class AddingPage extends AskingForm {

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
        ask(List.of(label, place));
        carryOut(() -> {
            UUID id = devices.add(label.getValue(), place.getValue());
            return office.at(Screen.DEVICE).with("id", id).with("done", "deviceAdded");
        });
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
