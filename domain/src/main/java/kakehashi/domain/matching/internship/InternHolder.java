package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.PersonalDataHolder;

/** Wishes, choices and places of internships. */
@ApplicationScoped
class InternHolder implements PersonalDataHolder {

    private static final String SIGN_UP = "registration_id";
    private static final String SIGN_UPS = "registration";
    private static final String OFFERS = "opening";

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("intern_wish").under(SIGN_UP, SIGN_UPS).pointingAt(OFFERS),
                Held.of("host_choice").under(SIGN_UP, SIGN_UPS).pointingAt(OFFERS),
                Held.of("placement").keyedBy(SIGN_UP).under(SIGN_UP, SIGN_UPS).pointingAt(OFFERS));
    }
}
