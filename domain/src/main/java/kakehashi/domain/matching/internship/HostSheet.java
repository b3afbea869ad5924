package kakehashi.domain.matching.internship;

import java.util.List;
import java.util.UUID;

/**
 * One of a company's offers at an internship, as the company sees it.
 *
 * @param offer the offer
 * @param eventId the event
 * @param people who wished for it and shows the company something, by reference number; at a told offer who comes
 * @param choices the sign-ups the company ranks now, whom it would take first coming first
 * @param open whether the ranking can still change
 * @param published whether it is told who comes
 */
public record HostSheet(
        Offer offer, UUID eventId, List<Person> people, List<UUID> choices, boolean open, boolean published) {

    /**
     * Somebody by number.
     *
     * @param registrationId the sign-up
     * @param reference its number
     * @param shown whether the company may open what the person shows it
     */
    public record Person(UUID registrationId, String reference, boolean shown) {}

    /** How many can be ranked. */
    public int most() {
        return Math.min(HostChoice.MOST, people.size());
    }
}
