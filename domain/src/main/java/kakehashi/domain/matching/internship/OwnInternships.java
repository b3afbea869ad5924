package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.holding.Fact;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.signin.Visitor;

/** What is held of somebody's internships, for the person: wishes, the place that was told, and each day. */
@ApplicationScoped
class OwnInternships {

    private static final String SIGN_UPS = """
            select r, e from Registration r, Event e
            where r.seekerId in :seekers and e.id = r.eventId and e.kind = :kind order by e.startsAt, r.reference
            """;

    private static final String WISHES = """
            select w, c.name from InternWish w, Opening o, Company c
            where w.registrationId in :ids and o.id = w.openingId and c.id = o.companyId order by w.rank
            """;

    private static final String PLACES = """
            select p.registrationId, c.name from Placement p, PlacementPlan q, Opening o, Company c
            where p.registrationId in :ids and q.eventId = p.eventId
              and q.state = kakehashi.domain.matching.internship.PlacementPlan.State.PUBLISHED
              and o.id = p.openingId and c.id = o.companyId
            """;

    private static final String CERTIFICATES =
            "select c.registrationId, c.number from InternCertificate c where c.registrationId in :ids";

    private static final String DAYS = """
            select d, c.name from InternDay d, Opening o, Company c
            where d.registrationId in :ids and o.id = d.openingId and c.id = o.companyId order by d.onDay
            """;

    private static final String REVIEWS = """
            select v, c.name from InternReview v, Opening o, Company c
            where v.registrationId in :ids and v.side = kakehashi.domain.matching.internship.ReviewSide.SEEKER
              and o.id = v.openingId and c.id = o.companyId
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    /** By event: the sign-up with what was wished for and told, then its days and what the person said. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Piece> of(List<Visitor> visitors) {
        List<Object[]> signUps = em.createQuery(SIGN_UPS, Object[].class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .setParameter("kind", EventKind.INTERNSHIP)
                .getResultList();
        List<UUID> ids =
                signUps.stream().map(row -> ((Registration) row[0]).id()).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> wishes = rows(WISHES, ids)
                .collect(Collectors.groupingBy(
                        row -> ((InternWish) row[0]).registrationId(),
                        Collectors.mapping(
                                row -> ((InternWish) row[0]).rank() + ". " + row[1], Collectors.joining(" / "))));
        Told told = new Told(wishes, byId(PLACES, ids), byId(CERTIFICATES, ids));
        Map<UUID, List<Object[]>> days =
                rows(DAYS, ids).collect(Collectors.groupingBy(row -> ((InternDay) row[0]).registrationId()));
        Map<UUID, List<Object[]>> reviews =
                rows(REVIEWS, ids).collect(Collectors.groupingBy(row -> ((InternReview) row[0]).registrationId()));
        return signUps.stream()
                .flatMap(row -> pieces((Registration) row[0], (Event) row[1], told, days, reviews))
                .toList();
    }

    /** Words about sign-ups, by their ids. */
    private record Told(Map<UUID, String> wishes, Map<UUID, String> places, Map<UUID, String> certificates) {}

    private Map<UUID, String> byId(String query, List<UUID> ids) {
        return rows(query, ids).collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private Stream<Object[]> rows(String query, List<UUID> ids) {
        return em.createQuery(query, Object[].class).setParameter("ids", ids).getResultStream();
    }

    private Stream<Piece> pieces(
            Registration signUp,
            Event event,
            Told told,
            Map<UUID, List<Object[]>> days,
            Map<UUID, List<Object[]>> reviews) {
        Piece whole = Piece.of(
                signUp.id(),
                Fact.of("event", event.id()),
                Fact.of("reference", signUp.reference()),
                Fact.of("wishes", told.wishes().get(signUp.id())),
                Fact.of("place", told.places().get(signUp.id())),
                Fact.of("certificate", told.certificates().get(signUp.id())));
        Stream<Piece> noted = days.getOrDefault(signUp.id(), List.of()).stream()
                .map(row -> day((InternDay) row[0], (String) row[1], event));
        Stream<Piece> said = reviews.getOrDefault(signUp.id(), List.of()).stream()
                .map(row -> review((InternReview) row[0], (String) row[1], event));
        return Stream.of(Stream.of(whole), noted, said).flatMap(each -> each);
    }

    private Piece day(InternDay day, String company, Event event) {
        DayBook.Day open = day.open(seals.of(event.programme().fiscalYear()));
        return Piece.of(
                day.id(),
                Fact.of("on_day", day.day()),
                Fact.of("company", company),
                Fact.written("note", open.note(), open.language()),
                Fact.of("noted_at", day.notedAt()),
                Fact.of("confirmed_at", open.confirmedAt()));
    }

    private Piece review(InternReview review, String company, Event event) {
        Review open = review.open(seals.of(event.programme().fiscalYear()));
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("company", company),
                Fact.of("written_at", review.writtenAt()),
                Fact.written("review", open.text(), open.language()),
                Fact.of("shown", String.valueOf(open.shown()))));
        List<ReviewQuestion> asked = ReviewSide.SEEKER.questions();
        for (int i = 0; i < asked.size(); i++) {
            facts.add(Fact.of(
                    asked.get(i).name().toLowerCase(Locale.ROOT), open.answers().get(i)));
        }
        return Piece.of(review.id(), facts.toArray(Fact[]::new));
    }
}
