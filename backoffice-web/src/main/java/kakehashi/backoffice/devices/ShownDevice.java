package kakehashi.backoffice.devices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.device.Device;
import kakehashi.domain.privacy.device.Devices;
import kakehashi.domain.shared.Refused;

/** The device that the address or the form names. */
@RequestScoped
class ShownDevice {

    @Inject
    Devices devices;

    @Inject
    Office office;

    /** The device; answers 404 when there is none. */
    Optional<Device> find() throws IOException {
        Optional<Device> found = Ids.find(Posted.asked("id")).flatMap(devices::find);
        if (found.isEmpty()) {
            Refusal.notThere(new Refused("deviceUnknown"));
        }
        return found;
    }

    /** The address of one of its pages. */
    Address at(Screen screen) {
        return office.at(screen).with("id", Posted.asked("id"));
    }
}
