package kakehashi.domain.privacy.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger of devices. Source: R-WS2. */
class DevicesIT extends UnderOffice {

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Inject
    Devices devices;

    @Inject
    Acting acting;

    @BeforeEach
    void begin() throws SQLException {
        world.handled(SUZUKI);
        acting.as(SUZUKI);
    }

    private Device.Standing standing(UUID id) {
        return devices.find(id).orElseThrow().standing(TODAY);
    }

    @Test
    void a_device_is_late_until_it_is_attested_and_again_after_30_days() throws SQLException {
        UUID id = devices.add("PC-01", "事務局");
        assertEquals(Device.Standing.LATE, standing(id));
        devices.attest(id, TODAY.minusDays(31));
        assertEquals(Device.Standing.LATE, standing(id));
        devices.attest(id, TODAY.minusDays(30));
        assertEquals(Device.Standing.FRESH, standing(id));
        devices.attest(id, TODAY.minusDays(60));
        assertEquals(Device.Standing.FRESH, standing(id), "an earlier day does not take it back");
        assertEquals(3, devices.history(id).size());
        assertEquals("deviceDay", Refusal.of(() -> devices.attest(id, TODAY.plusDays(1))));
        devices.retire(id);
        assertEquals(Device.Standing.RETIRED, standing(id));
        assertEquals("deviceRetired", Refusal.of(() -> devices.attest(id, TODAY)));
        assertEquals("deviceRetired", Refusal.of(() -> devices.retire(id)));
        assertTrue(world.actions().containsAll(List.of(Devices.ADD, Devices.ATTEST, Devices.RETIRE)));
    }

    @Test
    void a_device_has_a_label_of_its_own_and_a_place() {
        devices.add("PC-01", "事務局");
        assertEquals("deviceThere", Refusal.of(() -> devices.add("PC-01", "会場")));
        assertEquals("deviceLabel", Refusal.of(() -> devices.add(" ", "会場")));
        assertEquals("devicePlace", Refusal.of(() -> devices.add("PC-02", "")));
        assertEquals("deviceUnknown", Refusal.of(() -> devices.retire(UUID.randomUUID())));
        assertEquals(List.of("PC-01"), devices.all().stream().map(Device::label).toList());
    }

    @Test
    void only_managers_write() {
        acting.as(new Actor(UUID.randomUUID(), "ward", "WARD"));
        assertEquals("managersOnly", Refusal.of(() -> devices.add("PC-01", "事務局")));
    }
}
