package kakehashi.domain.matching.interview;

import java.util.List;
import java.util.UUID;

/**
 * What both sides said.
 *
 * @param pairs each once
 */
public record Wishes(List<Pair> pairs) {

    /**
     * Ranks of one company and one person for each other.
     *
     * @param host the company's sign-up
     * @param guest the person's sign-up
     * @param ofCompany the company's rank for the person, from 1; 0 for none
     * @param ofPerson the person's rank for the company, from 1; 0 for none
     */
    public record Pair(UUID host, UUID guest, int ofCompany, int ofPerson) {}
}
