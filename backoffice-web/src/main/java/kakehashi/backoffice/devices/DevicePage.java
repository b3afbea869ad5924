package kakehashi.backoffice.devices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.device.Device;
import kakehashi.domain.privacy.device.DeviceCheck;
import kakehashi.domain.privacy.device.Devices;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code device.xhtml}: a device, which a manager attests. */
@Named
@RequestScoped
public class DevicePage {

    private Device device;
    private LocalDate today;
    private Asking asking;
    private List<DeviceCheck> checks = List.of();

    @Inject
    ShownDevice shown;

    @Inject
    Devices devices;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Shows the device, reads back or attests; answers 404 when there is none. */
    public void load() throws IOException {
        device = shown.find().orElse(null);
        if (device == null) {
            return;
        }
        today = handlers.today();
        office.standAt(getHidden());
        Question day = new Question("on", Question.Kind.DAY, texts.get("devices.device.on"))
                .hint(texts.get("devices.device.on.hint"))
                .answer(today.toString());
        asking = Asking.of(Posted.all(), List.of(day), Texts.of(texts.getLanguage()));
        if (asking.isPosted() && !asking.isWrong() && isAttestable()) {
            LocalDate on = Typed.day(day, texts);
            if (on != null && asking.isDone()) {
                attest(on);
            }
        }
        checks = devices.history(device.id());
    }

    private void attest(LocalDate on) throws IOException {
        try {
            devices.attest(device.id(), on);
            office.lead(getHidden().with("done", "deviceAttested"));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    /** The device. */
    public Device getDevice() {
        return device;
    }

    /** How it stands today. */
    public Device.Standing getStanding() {
        return device.standing(today);
    }

    /** Each time it was attested, the latest first. */
    public List<DeviceCheck> getChecks() {
        return checks;
    }

    /** A time it was attested, in words. */
    public String told(DeviceCheck check) {
        return texts.of(
                "devices.device.told",
                "day",
                office.day(check.attestedOn()),
                "login",
                check.done().login(),
                "at",
                office.time(check.done().at()));
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** Whether the reader can attest it; also asked before the device is loaded. */
    public boolean isAttestable() {
        return device != null && !device.isRetired() && office.writes(Screen.DEVICE);
    }

    /** The address of the form that retires it. */
    public Address getRetiring() {
        return shown.at(Screen.DEVICE_RETIRING);
    }

    /** The way back to the ledger. */
    public Address getBack() {
        return office.at(Screen.DEVICES);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return shown.at(Screen.DEVICE);
    }
}
