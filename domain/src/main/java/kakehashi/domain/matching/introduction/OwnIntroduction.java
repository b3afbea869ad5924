package kakehashi.domain.matching.introduction;

import java.util.UUID;
import kakehashi.domain.company.Opening;

/**
 * An introduction as its seeker sees it.
 *
 * @param introduction the introduction
 * @param company the company's name
 * @param opening what it offers
 * @param published whether everybody sees the opening now
 * @param comparison the wishes beside the opening
 * @param shown whether the company sees something of the seeker now
 * @param licence the number under which the contractor may introduce people to jobs; null without one
 */
public record OwnIntroduction(
        Introduction introduction,
        String company,
        Opening opening,
        boolean published,
        Comparison comparison,
        boolean shown,
        String licence) {

    /** Its id. */
    public UUID id() {
        return introduction.id();
    }

    /** Whether the seeker has to answer. */
    public boolean isWaiting() {
        return introduction.state() == Introduction.State.PROPOSED;
    }

    /** Whether it can be accepted: the company sees something by now. */
    public boolean isAcceptable() {
        return isWaiting() && shown;
    }

    /** Never shows the wishes. */
    @Override
    public String toString() {
        return "introduction " + introduction.state();
    }
}
