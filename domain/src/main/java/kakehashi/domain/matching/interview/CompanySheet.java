package kakehashi.domain.matching.interview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The seekers of an event as a company that takes part in it sees them.
 *
 * @param eventId the event
 * @param companyId the company
 * @param people with a place there who show the company something, by reference number
 * @param choices the sign-ups the company ranks now, the dearest first
 * @param closesAt until when the ranking can change
 * @param open whether it still can
 */
public record CompanySheet(
        UUID eventId, UUID companyId, List<Person> people, List<UUID> choices, Instant closesAt, boolean open) {

    /**
     * Somebody by number.
     *
     * @param registrationId the sign-up
     * @param reference its number
     */
    public record Person(UUID registrationId, String reference) {}

    /** How many can be ranked. */
    public int most() {
        return Math.min(InterviewChoice.MOST, people.size());
    }
}
