package kakehashi.domain.event;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.shared.Refused;

/**
 * What staff decide of an event, besides its words.
 *
 * @param kind its kind
 * @param venue the venue's id
 * @param schedule its times
 * @param places how many for each audience; empty for events by arrangement, and before anybody decided
 * @param drawAt when places are drawn by lot; null when who comes first is served first
 * @param stay what an internship offers; null for other events
 * @param leftOut what its kind may ask and it does not
 */
public record EventPlan(
        EventKind kind,
        UUID venue,
        Schedule schedule,
        Map<Audience, Integer> places,
        Instant drawAt,
        Stay stay,
        Set<LeftOut> leftOut) {

    /** The most places for an audience. */
    public static final int MOST_PLACES = 10_000;

    /**
     * Checks what does not depend on anything else.
     *
     * @throws Refused {@code audienceNotForKind}, {@code placesOutOfRange}; {@code drawWithoutPlaces} for an event without
     *     places that would draw them; {@code stayNotForKind} for one that is no internship
     */
    public EventPlan {
        places = Map.copyOf(places);
        leftOut = Set.copyOf(leftOut);
        if (!kind.audiences().containsAll(places.keySet()) || !kind.hasPlaces() && !places.isEmpty()) {
            throw new Refused("audienceNotForKind");
        }
        if (places.values().stream().anyMatch(count -> count < 0 || count > MOST_PLACES)) {
            throw new Refused("placesOutOfRange");
        }
        if (drawAt != null && !kind.hasPlaces()) {
            throw new Refused("drawWithoutPlaces");
        }
        if (stay != null && kind != EventKind.INTERNSHIP) {
            throw new Refused("stayNotForKind");
        }
    }

    /** The plan of an event as it is. */
    public static EventPlan of(Event event) {
        return new EventPlan(
                event.kind(),
                event.venue().id(),
                event.schedule(),
                event.places().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                        .capacity())),
                event.draw() == null ? null : event.draw().at(),
                event.stay(),
                event.leftOut());
    }

    /** Whether those who signed up must be told when it becomes another plan. */
    public boolean concerns(EventPlan other) {
        return !venue.equals(other.venue)
                || !schedule.startsAt().equals(other.schedule.startsAt())
                || !schedule.endsAt().equals(other.schedule.endsAt());
    }
}
