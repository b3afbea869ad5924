package kakehashi.domain.matching.introduction;

import java.util.UUID;

/**
 * A seeker whose wish meets an opening, by the number of the case.
 *
 * @param caseId the case
 * @param number its number
 * @param comparison the wishes beside the opening, point by point
 * @param introduced where an introduction of the seeker to the opening is; null when there is none
 * @param signedUp whether there is a sign-up whose answers could be shown; nothing can be proposed otherwise
 */
public record Suggestion(
        UUID caseId, int number, Comparison comparison, Introduction.State introduced, boolean signedUp) {

    /** Never shows the wishes. */
    @Override
    public String toString() {
        return "suggestion " + number;
    }
}
