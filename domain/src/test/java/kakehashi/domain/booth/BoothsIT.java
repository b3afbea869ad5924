package kakehashi.domain.booth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.Sql;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.TestDatabase;
import kakehashi.domain.testing.UnderPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Booths as companies see them and say what they offer. Source: R-A33. */
class BoothsIT extends UnderPortal {

    @Inject
    Registrations registrations;

    @Inject
    Booths booths;

    private SharedWorld people;

    @BeforeEach
    void sign_up() throws SQLException {
        people = new SharedWorld(world, registrations);
    }

    private OwnBooth own() {
        List<OwnBooth> own = booths.own(people.contact);
        assertEquals(1, own.size());
        return own.get(0);
    }

    @Test
    void a_confirmed_sign_up_has_a_booth_of_which_nothing_is_known_yet() throws SQLException {
        assertEquals(people.event(), own().eventId());
        assertNull(own().booth());

        world.sql().run("update registration set state = 'UNCONFIRMED' where contact_id = ?", people.contact);
        assertEquals(List.of(), booths.own(people.contact));
    }

    @Test
    void a_company_says_how_many_interviews_it_offers_and_changes_that() {
        booths.offer(people.contact, own().registrationId(), 2, 4);
        assertEquals(2, own().booth().interviewers());
        assertEquals(4, own().booth().slots());

        booths.offer(people.contact, own().registrationId(), 1, 3);
        assertEquals(3, own().booth().slots());
        assertNull(own().booth().number());
    }

    @Test
    void numbers_that_the_event_has_no_time_for_are_refused() throws SQLException {
        UUID id = own().registrationId();
        assertEquals(4, own().mostSlots(), "two hours of 25 minutes each");
        for (int[] each : new int[][] {{0, 4}, {10, 4}, {2, 0}, {2, 5}}) {
            assertEquals("boothOffer", Refusal.of(() -> booths.offer(people.contact, id, each[0], each[1])));
        }
        world.sql().run("update event set ends_at = starts_at + interval 12 hour");
        assertEquals(Booth.MOST_SLOTS, own().mostSlots());
        world.sql().run("update event set ends_at = starts_at + interval 20 minute");
        assertEquals(1, own().mostSlots());
    }

    @Test
    void another_company_and_who_only_claims_to_belong_say_nothing() throws SQLException {
        UUID id = own().registrationId();

        assertEquals("boothUnknown", Refusal.of(() -> booths.offer(people.other, id, 2, 4)));
        world.sql().run("update contact set belongs_since = null where id = ?", people.contact);
        assertEquals("boothUnknown", Refusal.of(() -> booths.offer(people.contact, id, 2, 4)));
        assertEquals(List.of(), booths.own(people.contact));
    }

    @Test
    void the_number_is_shown_when_staff_have_set_it_and_only_they_set_it() throws SQLException {
        booths.offer(people.contact, own().registrationId(), 2, 4);
        try (Sql portal = Sql.as(TestDatabase.PORTAL)) {
            assertThrows(SQLException.class, () -> portal.run("update booth set number = 'A-1'"));
        }
        world.sql().run("update booth set number = 'A-3'");

        assertEquals("A-3", own().booth().number());
    }

    @Test
    void an_event_that_is_over_is_not_shown_any_more() {
        TestClock.advance(Duration.ofDays(10).plusHours(2));

        assertEquals(List.of(), booths.own(people.contact));
    }
}
