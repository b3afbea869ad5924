package kakehashi.domain.matching.introduction;

import java.util.UUID;
import kakehashi.domain.company.Opening;

/**
 * An introduction as the company sees it, which the seeker accepted; without anything of the seeker.
 *
 * @param introduction the introduction
 * @param opening the company's own
 * @param reference the number of the seeker's sign-up
 * @param shown whether the company sees something of the seeker now; nothing can be answered otherwise
 * @param licence the number under which the contractor may introduce people to jobs; null without one
 */
public record CompanyIntroduction(
        Introduction introduction, Opening opening, String reference, boolean shown, String licence) {

    /** Its id. */
    public UUID id() {
        return introduction.id();
    }

    /** Whether the company has to answer. */
    public boolean isWaiting() {
        return shown && introduction.state() == Introduction.State.SEEKER_ACCEPTED;
    }
}
