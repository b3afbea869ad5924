package kakehashi.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import kakehashi.domain.Samples;
import kakehashi.domain.shared.Refused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTest {

    private static Event published() {
        Event event = Samples.draft(EventKind.JOB_SEMINAR);
        event.offer(Audience.SEEKER, 40);
        event.publish();
        return event;
    }

    @Test
    void begins_as_a_draft() {
        assertEquals(Event.State.DRAFT, Samples.draft(EventKind.JOB_SEMINAR).state());
    }

    @Test
    void is_not_published_without_places() {
        Event event = Samples.draft(EventKind.JOB_SEMINAR);
        assertEquals("noPlaces", assertThrows(Refused.class, event::publish).code());
        assertEquals(Event.State.DRAFT, event.state());
    }

    // R-A13
    @Test
    void is_published_without_places_when_it_is_arranged() {
        Event event = Samples.draft(EventKind.SEEKER_CONSULTATION);
        event.publish();
        assertEquals(Event.State.PUBLISHED, event.state());
    }

    @Test
    void stays_visible_when_it_is_called_off() {
        Event event = published();
        event.cancel(CancelReason.OFFICE, Samples.NOW);
        assertEquals(Event.State.CANCELLED, event.state());
    }

    /** Its life is draft, published, cancelled: people were told that it does not take place. */
    @Test
    void is_not_published_again_after_it_was_called_off() {
        Event event = published();
        event.cancel(CancelReason.OFFICE, Samples.NOW);
        assertThrows(Refused.class, event::publish);
        assertEquals(Event.State.CANCELLED, event.state());
    }

    /** Everything but a draft is shown to the public. */
    @Test
    void a_draft_is_not_shown_by_calling_it_off() {
        Event event = Samples.draft(EventKind.JOB_SEMINAR);
        assertThrows(Refused.class, () -> event.cancel(CancelReason.OFFICE, Samples.NOW));
        assertEquals(Event.State.DRAFT, event.state());
    }

    // R-A21: company staff only
    @Test
    void gives_no_places_to_an_audience_its_kind_is_not_for() {
        Event event = Samples.draft(EventKind.ACCEPTANCE_SEMINAR);
        Refused refused = assertThrows(Refused.class, () -> event.offer(Audience.SEEKER, 30));
        assertEquals("audienceNotForKind", refused.code());
        assertEquals(Map.of(), event.places());
    }

    @Property(tries = 50)
    void has_as_many_places_as_it_offers_and_none_is_taken(@ForAll @IntRange(min = 1, max = 500) int capacity) {
        Event event = Samples.draft(EventKind.EXCHANGE);
        event.offer(Audience.SEEKER, capacity);
        EventPlaces places = event.places().get(Audience.SEEKER);
        assertEquals(capacity, places.capacity());
        assertEquals(0, places.taken());
        assertEquals(capacity, new Listing.Places(places.capacity(), places.taken()).left());
    }

    @Test
    void what_it_hands_out_cannot_change_it() {
        Event event = published();
        assertThrows(UnsupportedOperationException.class, () -> event.places().clear());
        assertThrows(UnsupportedOperationException.class, () -> event.texts().clear());
        assertEquals(Samples.SCHEDULE, event.schedule());
    }

    // R-A12
    @Test
    void only_the_seminar_for_offer_holders_needs_an_offer() {
        for (EventKind kind : EventKind.values()) {
            assertEquals(kind == EventKind.OFFER_HOLDER_SEMINAR, kind.needsOffer(), kind.name());
        }
    }

    // R-A11 to R-A33
    @ParameterizedTest
    @EnumSource(EventKind.class)
    void every_kind_has_the_wards_code_and_an_audience(EventKind kind) {
        Set<String> codes = Set.of("A11", "A12", "A13", "A21", "A22", "A23", "A31", "A32", "A33");
        assertTrue(codes.contains(kind.code()));
        assertFalse(kind.audiences().isEmpty());
        boolean forCompanies = kind.code().startsWith("A2");
        assertEquals(forCompanies, kind.audiences().equals(Set.of(Audience.COMPANY)));
    }

    @Test
    void a_row_for_staff_tells_the_title_in_the_nearest_language() {
        Event event = published();
        event.say("ja", new EventText.Words("就活スタート講座", "要約", "説明"));
        event.say("en", new EventText.Words("Starting your job hunt", "Summary", "Description"));
        EventRow row = EventRow.of(event);
        assertEquals("Starting your job hunt", row.title(Samples.language("vi")));
        assertEquals("就活スタート講座", row.title(Samples.language("ja-simple")));
        assertEquals(new Listing.Places(40, 0), row.places().get(Audience.SEEKER));
    }
}
