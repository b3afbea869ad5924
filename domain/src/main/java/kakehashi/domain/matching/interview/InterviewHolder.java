package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.PersonalDataHolder;

/** Wishes of both sides of interview days and information sessions, and who meets whom. */
@ApplicationScoped
class InterviewHolder implements PersonalDataHolder {

    private static final String SIGN_UP = "registration_id";
    private static final String SIGN_UPS = "registration";
    private static final String COMPANIES = "company";

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("interview_wish").under(SIGN_UP, SIGN_UPS).pointingAt(COMPANIES),
                Held.of("interview_choice").under(SIGN_UP, SIGN_UPS).pointingAt(COMPANIES),
                Held.of("interview_presence").keyedBy(SIGN_UP).under(SIGN_UP, SIGN_UPS),
                Held.of("interview_pin").under(SIGN_UP, SIGN_UPS),
                Held.of("interview_meeting").under(SIGN_UP, SIGN_UPS),
                Held.of("interview_unmet").under(SIGN_UP, SIGN_UPS));
    }
}
