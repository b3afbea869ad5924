package kakehashi.domain.matching.outcome;

import java.util.Arrays;
import java.util.List;

/** Why somebody's way to a company ended. Its label is the text {@code OutcomeEnd.<NAME>}. */
public enum OutcomeEnd {
    DECLINED_BY_SEEKER(true, false),
    DECLINED_BY_COMPANY(true, false),
    /** The person stopped looking, or the company stopped hiring. */
    WITHDRAWN(true, false),
    /** The person joined the company, and works there no more. */
    LEFT(false, true),
    OTHER(true, true);

    private final boolean before;
    private final boolean after;

    OutcomeEnd(boolean before, boolean after) {
        this.before = before;
        this.after = after;
    }

    /** Whether it can be why after this stage: nobody declines whom they employ, and nobody leaves before joining. */
    public boolean fits(OutcomeStage stage) {
        return stage.isEmployed() ? after : before;
    }

    /** The reasons there can be after a stage, in the order of forms. */
    public static List<OutcomeEnd> after(OutcomeStage stage) {
        return Arrays.stream(values()).filter(each -> each.fits(stage)).toList();
    }
}
