package kakehashi.domain.matching.internship;

import java.util.List;
import java.util.UUID;

/**
 * An internship as somebody who signed up for it sees it.
 *
 * @param registrationId the sign-up
 * @param eventId the event
 * @param offers what can be wished for, by the hosts' names
 * @param wishes the openings that are wished for now, the dearest first
 * @param open whether wishes can still change
 * @param published whether it is told who goes where
 * @param place where the person goes; null while nothing is told, and for nowhere
 * @param reason why; null while nothing is told
 */
public record WishSheet(
        UUID registrationId,
        UUID eventId,
        List<Offer> offers,
        List<UUID> wishes,
        boolean open,
        boolean published,
        Offer place,
        Placement.Reason reason) {

    /** How many can be ranked. */
    public int most() {
        return Math.min(InternWish.MOST, offers.size());
    }
}
