package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.company.Company;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.PersonalDataHolder;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.holding.Section;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.signin.Visitor;

/** Wishes of both sides of interview days and information sessions, and who meets whom. */
@ApplicationScoped
class InterviewHolder implements PersonalDataHolder {

    private static final String SIGN_UP = "registration_id";
    private static final String SIGN_UPS = "registration";
    private static final String COMPANIES = "company";

    private static final String OWN = """
        select w, r, c from InterviewWish w, Registration r, Company c
        where r.seekerId in :seekers and r.id = w.registrationId and c.id = w.companyId
        order by r.eventId, w.rank
        """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    OwnMeetings own;

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

    @Override
    @Transactional
    public List<Section> of(List<Visitor> visitors) {
        List<Piece> wishes = em.createQuery(OWN, Object[].class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .getResultStream()
                .map(row -> wish((InterviewWish) row[0], (Registration) row[1], (Company) row[2]))
                .toList();
        return List.of(new Section(Part.WISHES, wishes), new Section(Part.MEETINGS, meetings(visitors)));
    }

    private List<Piece> meetings(List<Visitor> visitors) {
        Map<UUID, UUID> events = em.createQuery(
                        "select r from Registration r where r.seekerId in :seekers", Registration.class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .getResultStream()
                .collect(Collectors.toMap(Registration::id, Registration::eventId));
        return own.of(events.keySet()).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(OwnMeeting::startsAt))
                .map(each -> Piece.of(
                        null,
                        Fact.of("event", events.get(each.guestId())),
                        Fact.of("company", each.company()),
                        Fact.of("starts_at", each.startsAt())))
                .toList();
    }

    private static Piece wish(InterviewWish wish, Registration signUp, Company company) {
        return Piece.of(
                null,
                Fact.of("event", signUp.eventId()),
                Fact.of("company", company.profile().name()),
                Fact.of("rank", wish.rank()));
    }
}
