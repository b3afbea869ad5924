package kakehashi.domain.matching.introduction;

import java.util.Arrays;
import java.util.List;
import kakehashi.domain.event.Audience;

/** Why somebody declines an introduction; said in a word, never at length. Its label is {@code DeclineReason.<NAME>}. */
public enum DeclineReason {
    FOUND_WORK(Audience.SEEKER),
    OTHER_WORK(Audience.SEEKER),
    CONDITIONS(Audience.SEEKER),
    NOT_NOW(Audience.SEEKER),
    FILLED(Audience.COMPANY),
    NOT_FITTING(Audience.COMPANY),
    LATER(Audience.COMPANY);

    private final Audience audience;

    DeclineReason(Audience audience) {
        this.audience = audience;
    }

    /** Those of a seeker or of a company, in the order of forms. */
    public static List<DeclineReason> of(Audience audience) {
        return Arrays.stream(values()).filter(each -> each.fits(audience)).toList();
    }

    /** Whether it is for that side to say. */
    boolean fits(Audience side) {
        return audience == side;
    }
}
