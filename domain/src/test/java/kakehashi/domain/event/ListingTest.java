package kakehashi.domain.event;

import static kakehashi.domain.event.Listing.Availability.BY_ARRANGEMENT;
import static kakehashi.domain.event.Listing.Availability.CANCELLED;
import static kakehashi.domain.event.Listing.Availability.CLOSED;
import static kakehashi.domain.event.Listing.Availability.FULL;
import static kakehashi.domain.event.Listing.Availability.NOT_YET;
import static kakehashi.domain.event.Listing.Availability.NO_PLACES;
import static kakehashi.domain.event.Listing.Availability.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.Samples;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.RuleSamples;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final Instant NOW = Samples.NOW;
    private static final Instant OPENS = Samples.SCHEDULE.opensAt();
    private static final Instant CLOSES = Samples.SCHEDULE.closesAt();

    @Test
    void nobody_takes_a_free_place_while_others_wait() {
        Listing event =
                Samples.listing(EventKind.JOB_SEMINAR, false, Map.of(Audience.SEEKER, new Listing.Places(30, 29, 1)));
        assertEquals(FULL, event.availability(Audience.SEEKER, NOW));
    }

    private static Listing exchange(int seekersTaken) {
        return Samples.listing(
                EventKind.EXCHANGE, false, Map.of(Audience.SEEKER, new Listing.Places(30, seekersTaken)));
    }

    @Test
    void is_open_while_a_place_is_left() {
        assertEquals(OPEN, exchange(29).availability(Audience.SEEKER, NOW));
        assertEquals(FULL, exchange(30).availability(Audience.SEEKER, NOW));
    }

    @Test
    void has_no_place_for_an_audience_it_gave_none() {
        assertEquals(NO_PLACES, exchange(0).availability(Audience.COMPANY, NOW));
    }

    @Test
    void opens_and_closes_by_the_clock() {
        assertEquals(NOT_YET, exchange(0).availability(Audience.SEEKER, OPENS.minusMillis(1)));
        assertEquals(OPEN, exchange(0).availability(Audience.SEEKER, OPENS));
        assertEquals(OPEN, exchange(0).availability(Audience.SEEKER, CLOSES.minusMillis(1)));
        assertEquals(CLOSED, exchange(0).availability(Audience.SEEKER, CLOSES));
    }

    @Test
    void says_that_it_closed_rather_than_that_it_is_full() {
        assertEquals(CLOSED, exchange(30).availability(Audience.SEEKER, CLOSES));
        assertEquals(NOT_YET, exchange(30).availability(Audience.SEEKER, OPENS.minusMillis(1)));
    }

    @Test
    void says_before_all_else_that_it_was_called_off() {
        Listing off = Samples.listing(EventKind.EXCHANGE, true, Map.of(Audience.SEEKER, new Listing.Places(30, 0)));
        Listing consultation = Samples.listing(EventKind.SEEKER_CONSULTATION, true, Map.of());
        assertEquals(CANCELLED, off.availability(Audience.SEEKER, NOW));
        assertEquals(CANCELLED, off.availability(Audience.SEEKER, CLOSES));
        assertEquals(CANCELLED, consultation.availability(Audience.SEEKER, NOW));
    }

    // R-A13
    @Test
    void consultations_are_arranged_whatever_the_clock_says() {
        Listing consultation = Samples.listing(EventKind.SEEKER_CONSULTATION, false, Map.of());
        assertEquals(BY_ARRANGEMENT, consultation.availability(Audience.SEEKER, NOW));
        assertEquals(BY_ARRANGEMENT, consultation.availability(Audience.SEEKER, CLOSES));
    }

    @Property
    void what_is_left_and_what_is_taken_make_the_capacity(
            @ForAll @IntRange(max = 500) int capacity, @ForAll @IntRange(max = 600) int taken) {
        int left = new Listing.Places(capacity, taken).left();
        assertTrue(left >= 0);
        assertEquals(Math.max(capacity, taken), left + taken);
        Listing event = Samples.listing(
                EventKind.JOB_SEMINAR, false, Map.of(Audience.SEEKER, new Listing.Places(capacity, taken)));
        assertEquals(taken < capacity ? OPEN : FULL, event.availability(Audience.SEEKER, NOW));
    }

    // T3
    @Test
    void asks_an_audience_only_what_the_matrix_allows() {
        Listing event = new Listing(
                UUID.randomUUID(),
                Samples.programme(),
                "r8-3",
                EventKind.EXCHANGE,
                Listing.Standing.AS_PUBLISHED,
                Samples.SCHEDULE,
                null,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(
                        RuleSamples.rule("SEEKER", PersonalField.NAME, true),
                        RuleSamples.rule("SEEKER", PersonalField.AGE, false),
                        RuleSamples.rule("COMPANY", PersonalField.NAME, true)));
        assertTrue(event.asks(Audience.SEEKER, PersonalField.AGE));
        assertFalse(event.asks(Audience.COMPANY, PersonalField.AGE));
        assertEquals(1, event.asked(Audience.COMPANY).size());
    }
}
