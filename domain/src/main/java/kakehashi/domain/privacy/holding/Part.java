package kakehashi.domain.privacy.holding;

import java.util.Locale;

/** The parts of what is held about somebody, in the order they are told. */
public enum Part {
    ACCOUNTS,
    SESSIONS,
    SIGN_UPS,
    ATTENDANCE,
    BOOKINGS,
    CONVERSATIONS,
    CASES,
    ADVICE,
    RETENTION,
    OUTCOMES,
    INTRODUCTIONS,
    WISHES,
    INTERNSHIPS,
    MEETINGS,
    RESULTS,
    CONSENTS,
    DISCLOSURES_TO_COMPANIES,
    LOOKS,
    REQUESTS,
    NOTICES,
    MAILS;

    /** What files for machines call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
