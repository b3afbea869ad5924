package kakehashi.domain.privacy.incident;

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
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.signin.Visitor;

/** Whose data an incident was about; the incident itself names nobody, is given back and stays. Source: T11, T19. */
@ApplicationScoped
class IncidentHolder implements PersonalDataHolder {

    @Inject
    OwnNotices notices;

    @Override
    public List<Held> tables() {
        return List.of(
                Held.of("incident").underProgramme().staying(),
                Held.of("incident_person").under("incident_id", "incident").pointingAt("seeker", "contact"),
                Held.of("incident_notice").under("incident_id", "incident").pointingAt("seeker", "contact"));
    }

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        return List.of(new Section(
                Part.NOTICES,
                notices.of(visitors).stream().map(IncidentHolder::piece).toList()));
    }

    private static Piece piece(IncidentNotice notice) {
        return Piece.of(
                notice.id(),
                Fact.of("kind", notice.kind()),
                Fact.of("items", notice.items().stream().map(PersonalField::of).toList()),
                Fact.of("sent_at", notice.sentAt()),
                Fact.of("read_at", notice.readAt()));
    }
}
