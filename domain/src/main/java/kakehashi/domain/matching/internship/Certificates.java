package kakehashi.domain.matching.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.copies.CopyDesk;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/**
 * Staff see on which days who is at an internship noted something and was confirmed, and issue certificates. Each has a
 * number of the ledger of copies. Source: R-A32, T9.
 */
@ApplicationScoped
public class Certificates {

    /** What the access log calls a look at who was there. */
    public static final String DAYS = "intern.days";

    /** What the access log calls making a certificate. */
    public static final String MAKE = "intern.certificate";

    /** What the access log calls issuing it. */
    public static final String ISSUE = "intern.issue";

    private static final String PLACED = """
            select r, p from Registration r, Placement p, PlacementPlan q
            where p.eventId = :event and p.openingId is not null and r.id = p.registrationId and q.eventId = p.eventId
              and q.state = kakehashi.domain.matching.internship.PlacementPlan.State.PUBLISHED
            order by r.reference
            """;

    private static final String KNOWN = """
            select d.registrationId, d.openingId, d.onDay, d.notedAt, d.confirmedAt from InternDay d, Placement p
            where p.eventId = :event and d.registrationId = p.registrationId and d.openingId = p.openingId
            """;

    private static final String ISSUED = """
            select c.registrationId, c.number, c.days from InternCertificate c, Placement p
            where p.eventId = :event and c.registrationId = p.registrationId
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    CopyDesk copies;

    @Inject
    CopyLedger ledger;

    @Inject
    Seals seals;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Everybody who was told a host at an event, by reference number; empty while nothing is told. The number of queries
     * does not grow with people.
     *
     * @throws Refused {@code eventUnknown}; {@code programmeNotYours}
     */
    @Transactional
    @Discloses(DAYS)
    public List<InternRow> rows(UUID eventId) {
        handlers.check(acting.actor(), events.programme(eventId).id());
        List<Object[]> placed = all(PLACED, eventId);
        Map<UUID, Offer> offers = Offers.byIds(
                em, placed.stream().map(row -> ((Placement) row[1]).openingId()).collect(Collectors.toSet()));
        Map<UUID, List<Object[]>> known =
                all(KNOWN, eventId).stream().collect(Collectors.groupingBy(row -> (UUID) row[0]));
        Map<UUID, Object[]> issued =
                all(ISSUED, eventId).stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> row));
        return placed.stream()
                .map(row -> row((Registration) row[0], offers.get(((Placement) row[1]).openingId()), known, issued))
                .toList();
    }

    private List<Object[]> all(String query, UUID eventId) {
        return em.createQuery(query, Object[].class)
                .setParameter("event", eventId)
                .getResultList();
    }

    private static InternRow row(
            Registration registration, Offer offer, Map<UUID, List<Object[]>> known, Map<UUID, Object[]> issued) {
        List<Object[]> days = known.getOrDefault(registration.id(), List.of());
        Object[] certificate = issued.get(registration.id());
        return new InternRow(
                registration.id(),
                registration.reference(),
                offer,
                days(days.stream().filter(row -> row[3] != null)),
                days(days.stream().filter(row -> row[4] != null)),
                certificate == null ? null : (String) certificate[1],
                certificate == null ? 0 : (Integer) certificate[2]);
    }

    private static Set<LocalDate> days(Stream<Object[]> rows) {
        return rows.map(row -> (LocalDate) row[2]).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What the certificate of somebody says, with the next number of the ledger.
     *
     * @param purpose what it is, in words, for the ledger
     * @throws Refused {@code placementUnknown} for somebody who was told no host; {@code programmeNotYours}; {@code
     *     certificateDays} with {@code least} while fewer days are confirmed
     */
    @Transactional
    @Discloses(MAKE)
    public CertificateFacts number(UUID registrationId, String purpose) {
        Placed placed = Placed.find(em, registrationId).orElseThrow(() -> new Refused("placementUnknown"));
        handlers.check(acting.actor(), placed.event().programme().id());
        Offer offer = placed.offer();
        long confirmed = em.createQuery(
                        "select count(d.onDay) from InternDay d where d.registrationId = :id and d.openingId = :opening"
                                + " and d.confirmedAt is not null",
                        Long.class)
                .setParameter("id", registrationId)
                .setParameter("opening", offer.id())
                .getSingleResult();
        if (confirmed < InternRow.least(offer)) {
            throw new Refused("certificateDays").with("least", InternRow.least(offer));
        }
        UUID copy = copies.number(placed.event().id(), CopyKind.INTERN_CERTIFICATE, purpose);
        Registration registration = placed.registration();
        Seal seal = seals.of(placed.event().programme().fiscalYear());
        return new CertificateFacts(
                registrationId,
                offer.id(),
                ledger.find(copy).orElseThrow().request().number(),
                registration.answers(seal).getOrDefault(PersonalField.NAME, ""),
                registration.language(),
                offer.company(),
                offer.begins(),
                offer.ends(),
                Math.toIntExact(confirmed),
                handlers.today(),
                placed.event().programme());
    }

    /**
     * Issues a certificate that was drawn; its person finds it on the own page. One that was issued before is replaced.
     *
     * @throws Refused {@code programmeNotYours}
     */
    @Transactional
    public void issue(CertificateFacts facts, byte[] pdf) {
        handlers.check(acting.actor(), facts.programme().id());
        InternCertificate certificate = em.find(InternCertificate.class, facts.registrationId());
        if (certificate == null) {
            certificate = new InternCertificate(facts.registrationId());
        }
        Seal seal = seals.of(facts.programme().fiscalYear());
        certificate.issue(facts, pdf, seal, acting.actor(), clock.instant());
        em.persist(certificate);
        log.add(acting.actor(), ISSUE, facts.registrationId(), 1);
        em.flush();
    }
}
