package kakehashi.domain.matching.introduction;

import java.util.List;
import kakehashi.domain.company.Occupation;

/**
 * What a seeker wishes, and every opening beside it.
 *
 * @param wish the occupation wished for, in the seeker's words; empty when nothing was told
 * @param wished the occupation it was compared with, as staff understood it; null when it is not known
 * @param candidates the openings, those that fit the wished occupation first, then the newest first
 * @param licence the number under which the contractor may introduce people to jobs; null without one
 */
public record SideBySide(String wish, Occupation wished, List<Candidate> candidates, String licence) {

    /** Never shows the wish. */
    @Override
    public String toString() {
        return "openings " + candidates.size();
    }
}
