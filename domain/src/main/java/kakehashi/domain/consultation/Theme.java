package kakehashi.domain.consultation;

import java.util.Arrays;
import java.util.List;
import kakehashi.domain.event.Audience;

/** What a consultation is about; everybody names one. Source: R-A13, R-A23. */
public enum Theme {
    JOB_SEARCH(Audience.SEEKER),
    DOCUMENTS(Audience.SEEKER),
    INTERVIEW(Audience.SEEKER),
    STATUS_OF_RESIDENCE(Audience.SEEKER),
    WORKPLACE(Audience.SEEKER),
    HIRING(Audience.COMPANY),
    TRAINING(Audience.COMPANY),
    RETENTION(Audience.COMPANY),
    OTHER(Audience.COMPANY);

    private final Audience audience;

    Theme(Audience audience) {
        this.audience = audience;
    }

    /** Whose theme it is. */
    public Audience audience() {
        return audience;
    }

    /** The themes of an audience, in the order of forms. */
    public static List<Theme> of(Audience audience) {
        return Arrays.stream(values())
                .filter(theme -> theme.audience == audience)
                .toList();
    }
}
