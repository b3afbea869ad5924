package kakehashi.domain.matching.interview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The companies of an event as somebody who signed up for it sees them.
 *
 * @param registrationId the sign-up
 * @param eventId the event
 * @param companies that take part, by name
 * @param wishes the companies that are wished for now, the dearest first
 * @param closesAt until when wishes can change
 * @param open whether they still can
 */
public record SeekerSheet(
        UUID registrationId,
        UUID eventId,
        List<DayCompany> companies,
        List<UUID> wishes,
        Instant closesAt,
        boolean open) {

    /** How many can be ranked. */
    public int most() {
        return Math.min(InterviewWish.MOST, companies.size());
    }
}
