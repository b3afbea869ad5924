package kakehashi.backoffice.cases;

import java.util.Arrays;
import java.util.List;
import kakehashi.domain.event.Audience;

/**
 * Headings to begin a record with, so that nothing is forgotten. Their name is the text {@code Headings.<NAME>}, they
 * themselves are {@code Headings.<NAME>.text}.
 */
public enum Headings {
    DOCUMENTS(Audience.SEEKER),
    INTERVIEW(Audience.SEEKER),
    STATUS_OF_RESIDENCE(Audience.SEEKER),
    HIRING(Audience.COMPANY);

    private final Audience audience;

    Headings(Audience audience) {
        this.audience = audience;
    }

    /** Those for an audience, in the order of the page. */
    static List<Headings> of(Audience audience) {
        return Arrays.stream(values()).filter(each -> each.audience == audience).toList();
    }
}
