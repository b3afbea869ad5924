package kakehashi.domain.event;

import java.util.Map;
import java.util.UUID;

/**
 * An event with its words in all languages, as staff see it.
 *
 * @param row the event
 * @param texts by language tag; what is missing has none
 * @param programme the programme's id
 * @param plan what staff decided of it
 * @param venues name and address of its venue, by language tag
 * @param standing whether it was called off, and how often it changed
 * @param version of the event as it was read; a form names it
 */
public record EventSheet(
        EventRow row,
        Map<String, EventText> texts,
        UUID programme,
        EventPlan plan,
        Map<String, Listing.Place> venues,
        Listing.Standing standing,
        int version) {

    static EventSheet of(Event event) {
        return new EventSheet(
                EventRow.of(event),
                event.texts(),
                event.programme().id(),
                EventPlan.of(event),
                VenueRow.of(event.venue()).places(),
                event.standing(),
                event.version());
    }
}
