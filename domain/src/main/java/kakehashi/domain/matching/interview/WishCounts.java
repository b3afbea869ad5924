package kakehashi.domain.matching.interview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.EventRow;

/**
 * What both sides of an event said, as staff see it.
 *
 * @param event the event
 * @param closesAt until when both can change it
 * @param companies that take part, by name
 * @param people with a place, by reference number
 * @param version of the closing as it was read; a form names it; 0 while staff said nothing
 */
public record WishCounts(EventRow event, Instant closesAt, List<Company> companies, List<Person> people, int version) {

    /**
     * A company in numbers.
     *
     * @param name its name
     * @param wished how many people wish to meet it
     * @param first for how many of them it is the dearest
     * @param ranked how many people it ranked
     */
    public record Company(String name, int wished, int first, int ranked) {}

    /**
     * Somebody with a place at the event.
     *
     * @param registrationId the sign-up
     * @param reference its number
     * @param wishes how many companies were ranked
     * @param chosen how many companies ranked the person
     */
    public record Person(UUID registrationId, String reference, int wishes, int chosen) {}

    /** Who ranked no company, by reference number. */
    public List<Person> silent() {
        return people.stream().filter(each -> each.wishes() == 0).toList();
    }

    /** How many companies ranked somebody. */
    public int rankingCompanies() {
        return (int) companies.stream().filter(each -> each.ranked() > 0).count();
    }
}
