package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.signin.Visitor;

/** Sign-ups with their answers. */
@ApplicationScoped
class SignUpHolder implements PersonalDataHolder {

    @Inject
    OwnRegistrations registrations;

    @Inject
    OwnSheets sheets;

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("registration")
                        .under("event_id", "event")
                        .pointingAt("seeker", "contact", "company")
                        .sealing("name", "phone", "age", "nationality", "address", "status_of_residence")
                        .sealing("period_of_stay", "stay_expires", "education", "work_history", "employer")
                        .sealing("desired_occupation"),
                Held.of("search_token")
                        .keyedBy("token", "registration_id")
                        .under("registration_id", "registration")
                        .asHandle(),
                Held.of("paper_entry").keyedBy("registration_id").under("registration_id", "registration"),
                Held.of("phone_entry").keyedBy("registration_id").under("registration_id", "registration"),
                Held.of("untold").keyedBy("registration_id").under("registration_id", "registration"),
                Held.of("registration_pair").under("earlier_id", "registration"));
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        List<Piece> all = registrations.all(visitors).stream()
                .map(each -> piece(each, visitors))
                .toList();
        return List.of(new Section(Part.SIGN_UPS, all));
    }

    private Piece piece(Registration one, List<Visitor> visitors) {
        return Piece.of(
                one.id(),
                Fact.of("reference", one.reference()),
                Fact.of("event", one.eventId()),
                Fact.of("audience", one.audience()),
                Fact.of("state", one.state()),
                Fact.of("submitted_at", one.submittedAt()),
                Fact.of("answers", sheets.answers(one.id(), visitors)));
    }
}
