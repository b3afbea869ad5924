package kakehashi.backoffice.devices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.device.Device;
import kakehashi.domain.privacy.device.Devices;
import kakehashi.domain.privacy.handler.Handlers;

/** Mirrors {@code devices.xhtml}: the devices with which personal data are handled. */
@Named
@RequestScoped
public class DevicesPage {

    private List<Device> rows = List.of();
    private LocalDate today;

    @Inject
    Devices devices;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    /** Reads the ledger. */
    public void load() {
        today = handlers.today();
        rows = devices.all();
    }

    /** The devices, those in use first. */
    public List<Device> getRows() {
        return rows;
    }

    /** How a device stands today. */
    public Device.Standing standing(Device device) {
        return device.standing(today);
    }

    /** The last day on which it was up to date, in words; empty before the first. */
    public String attested(Device device) {
        return device.attestedOn() == null ? "" : office.day(device.attestedOn());
    }

    /** The address of a device. */
    public Address device(Device device) {
        return office.at(Screen.DEVICE).with("id", device.id());
    }

    /** Whether the reader can add one. */
    public boolean isAdding() {
        return office.opens(Screen.DEVICE_ADDING);
    }

    /** The address of the form that adds one. */
    public Address getFresh() {
        return office.at(Screen.DEVICE_ADDING);
    }
}
