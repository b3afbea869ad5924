package kakehashi.domain.matching.internship;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.EventPart;
import kakehashi.domain.event.EventRow;

/**
 * Who is placed where at an internship, as staff see it.
 *
 * @param event the event
 * @param hosts what is offered, by the hosts' names
 * @param people who has a place at the event, by reference number
 * @param blocking pairs that would both rather have each other than what they got
 * @param computed whether places were computed
 * @param published whether everybody was told
 * @param version as it was read; a form names it; 0 while nothing was computed
 */
public record PlacementSheet(
        EventRow event,
        List<Host> hosts,
        List<Person> people,
        List<Pair> blocking,
        boolean computed,
        boolean published,
        int version)
        implements EventPart {

    /**
     * An offer with what came of it.
     *
     * @param offer the offer
     * @param wished how many wished for it
     * @param ranked how many of them the host ranked
     * @param taken how many it has
     */
    public record Host(Offer offer, int wished, int ranked, int taken) {}

    /**
     * Somebody with a place at the event.
     *
     * @param registrationId the sign-up
     * @param reference its number
     * @param wishes how many hosts were ranked
     * @param place where the person is placed; null for nowhere, and while nothing was computed
     * @param rank which wish that is, from 1; 0 for none
     * @param reason why; null while nothing was computed
     * @param warnings what is to be looked at, of the place
     */
    public record Person(
            UUID registrationId,
            String reference,
            int wishes,
            Offer place,
            int rank,
            Placement.Reason reason,
            Set<InternWarning> warnings) {}

    /** A person and a host that would rather have each other. */
    public record Pair(String reference, Offer offer) {}

    /** The one with this id; empty when there is none. */
    public Optional<Person> person(UUID registrationId) {
        return people.stream()
                .filter(each -> each.registrationId().equals(registrationId))
                .findFirst();
    }
}
