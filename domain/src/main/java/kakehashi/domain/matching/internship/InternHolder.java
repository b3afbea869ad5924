package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.signin.Visitor;

/** Wishes, choices, places and days of internships. */
@ApplicationScoped
class InternHolder implements PersonalDataHolder {

    private static final String SIGN_UP = "registration_id";
    private static final String SIGN_UPS = "registration";
    private static final String OFFERS = "opening";

    @Inject
    OwnInternships own;

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("intern_wish").under(SIGN_UP, SIGN_UPS).pointingAt(OFFERS),
                Held.of("host_choice").under(SIGN_UP, SIGN_UPS).pointingAt(OFFERS),
                Held.of("placement").keyedBy(SIGN_UP).under(SIGN_UP, SIGN_UPS).pointingAt(OFFERS),
                Held.of("intern_day")
                        .under(SIGN_UP, SIGN_UPS)
                        .pointingAt(OFFERS, "contact")
                        .sealing("note"),
                Held.of("intern_review")
                        .under(SIGN_UP, SIGN_UPS)
                        .pointingAt(OFFERS)
                        .sealing("wording"),
                Held.of("intern_certificate")
                        .keyedBy(SIGN_UP)
                        .under(SIGN_UP, SIGN_UPS)
                        .pointingAt(OFFERS)
                        .withFile("content"));
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        return List.of(new Section(Part.INTERNSHIPS, own.of(visitors)));
    }
}
