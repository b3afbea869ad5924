package kakehashi.domain.casework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kakehashi.domain.event.Audience;

/** How a case ended. Source: R-A13, R-A23. */
public enum CaseOutcome {
    /** Works now; the day of joining is known. */
    EMPLOYED(Audience.SEEKER),
    /** Goes on alone. */
    GOES_ON_ALONE(Audience.SEEKER),
    /** Studies on, or left the country. */
    OTHER_WAY(Audience.SEEKER),
    /** Hired somebody. */
    HIRED(Audience.COMPANY),
    /** Has stopped looking for people. */
    NOT_HIRING(Audience.COMPANY),
    /** What was asked is answered. */
    ANSWERED(Audience.SEEKER, Audience.COMPANY),
    /** Nobody answers any more. */
    NO_ANSWER(Audience.SEEKER, Audience.COMPANY);

    private final Set<Audience> audiences;

    CaseOutcome(Audience first, Audience... others) {
        audiences = EnumSet.of(first, others);
    }

    /** The outcomes a case of an audience can have, in the order of forms. */
    public static List<CaseOutcome> of(Audience audience) {
        return Arrays.stream(values()).filter(each -> each.fits(audience)).toList();
    }

    /** Whether a case of an audience can end so. */
    public boolean fits(Audience audience) {
        return audiences.contains(audience);
    }

    /** Whether somebody joined a company, on a day that is known. */
    public boolean isJoining() {
        return this == EMPLOYED;
    }
}
