package kakehashi.domain.booth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.Test;

/** Staff set the numbers. Source: R-A33. */
class BoothsDeskIT extends UnderOffice {

    @Inject
    Registrations registrations;

    @Inject
    Booths booths;

    @Test
    void a_number_stands_at_one_booth_of_an_event() throws SQLException {
        SharedWorld people = new SharedWorld(world, registrations);
        UUID one = booths.own(people.contact).get(0).registrationId();
        UUID two = booths.own(people.other).get(0).registrationId();

        booths.assign(people.event(), Map.of(one, "A-3"));
        assertEquals("A-3", booths.own(people.contact).get(0).booth().number());
        assertEquals("boothTaken", Refusal.of(() -> booths.assign(people.event(), Map.of(two, "A-3"))));
        booths.assign(people.event(), Map.of(two, "A-4"));
        booths.assign(people.event(), Map.of(one, "A-4", two, "A-3"));
        assertEquals("A-4", booths.own(people.contact).get(0).booth().number());
        booths.assign(people.event(), Map.of(one, ""));
        assertNull(booths.own(people.contact).get(0).booth().number());
        assertEquals(
                "boothUnknown", Refusal.of(() -> booths.assign(people.event(), Map.of(people.registration, "A-4"))));
        assertEquals("boothNumber", Refusal.of(() -> booths.assign(people.event(), Map.of(one, "A-123456789"))));
        assertEquals("boothUnknown", Refusal.of(() -> booths.assign(UUID.randomUUID(), Map.of(one, "A-4"))));
    }
}
