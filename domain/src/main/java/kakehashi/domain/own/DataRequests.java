package kakehashi.domain.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Language;

/** Requests of people about their own data. */
@ApplicationScoped
public class DataRequests {

    /** What the access log calls taking a request back. */
    public static final String WITHDRAW = "request.withdraw";

    /** The most characters a person can write. */
    public static final int LONGEST = 1000;

    /** Requests of one person that nobody has answered yet. */
    private static final int MOST_OPEN = 10;

    private static final SecureRandom LOT = new SecureRandom();
    private static final int NUMBERS = 1_000_000_000;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Programmes programmes;

    @Inject
    Seals seals;

    @Inject
    Settings settings;

    @Inject
    DataRequestLetters letters;

    @Inject
    AccessLog log;

    @Inject
    Clock clock;

    /**
     * Receives a request, and mails its person that it arrived.
     *
     * @param text what the person wrote; needed for a correction, may be empty for the others
     * @return the number told to the person
     * @throws Refused {@code requestKindMissing}; {@code answer.missing} when a correction does not say of what; {@code
     *     answer.tooLong}; {@code requestsTooMany}
     */
    @Transactional
    public String receive(Visitor by, DataRequest.Kind kind, String text, Language language) {
        String details = checked(kind, text);
        if (open(by) >= MOST_OPEN) {
            throw new Refused("requestsTooMany");
        }
        Instant now = clock.instant();
        LocalDate due = LocalDate.ofInstant(now, settings.zone(Setting.OFFICE_ZONE))
                .plusDays(settings.number(Setting.REQUEST_DAYS));
        String number = "D%09d".formatted(LOT.nextInt(NUMBERS));
        DataRequest request = new DataRequest(programme(by), by, kind, number, now, due);
        request.say(seals.of(by.programmeYear()), details, language);
        em.persist(request);
        em.flush();
        letters.arrived(request, by);
        return request.reference();
    }

    /**
     * Says what is missing or wrong, before anything is sent.
     *
     * @throws Refused as {@link #receive} does for what was chosen and written
     */
    public void check(DataRequest.Kind kind, String text) {
        checked(kind, text);
    }

    /** A person's own request; empty for anybody else's. */
    @Transactional
    public Optional<OwnRequest> find(UUID id, List<Visitor> visitors) {
        return of(visitors).stream()
                .filter(own -> own.request().id().equals(id))
                .findFirst();
    }

    /**
     * Its person takes a request back, which the access log tells; doing so twice changes nothing.
     *
     * @throws Refused {@code requestUnknown} when it is not the person's own; {@code requestTooLate} once it was carried
     *     out or answered
     */
    @Transactional
    public void takeBack(UUID id, List<Visitor> visitors) {
        DataRequest request = Optional.ofNullable(em.find(DataRequest.class, id))
                .filter(one -> visitors.stream().anyMatch(one::isOf))
                .orElseThrow(() -> new Refused("requestUnknown"));
        if (request.takeBack(clock.instant())) {
            log.add(Actor.person(request.holderId()), WITHDRAW, id, 1);
        }
    }

    private static String checked(DataRequest.Kind kind, String text) {
        if (kind == null) {
            throw new Refused("requestKindMissing");
        }
        String details = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .strip();
        if (details.isEmpty() && kind == DataRequest.Kind.CORRECTION) {
            throw new Refused("answer.missing");
        }
        if (details.codePointCount(0, details.length()) > LONGEST) {
            throw new Refused("answer.tooLong").with("most", LONGEST);
        }
        return details.isEmpty() ? null : details;
    }

    private UUID programme(Visitor by) {
        return programmes.unfinished().stream()
                .filter(programme -> programme.fiscalYear() == by.programmeYear())
                .findFirst()
                .map(Programme::id)
                .orElseThrow(() -> new Refused("signInUnknown"));
    }

    private long open(Visitor by) {
        return find(List.of(by)).stream().filter(DataRequest::isUnanswered).count();
    }

    /** A person's requests with what the person wrote, newest first; one query however many there are. */
    @Transactional
    public List<OwnRequest> of(List<Visitor> visitors) {
        return find(visitors).stream()
                .map(request -> own(request, seal(request, visitors)))
                .toList();
    }

    private static OwnRequest own(DataRequest request, Seal seal) {
        boolean told = request.state() == DataRequest.State.ANSWERED;
        return new OwnRequest(
                request,
                request.details(seal),
                told ? request.decision() : null,
                told ? request.ground() : null,
                told ? request.reason(seal) : null,
                told ? request.remedy(seal) : null);
    }

    private Seal seal(DataRequest request, List<Visitor> visitors) {
        return visitors.stream()
                .filter(request::isOf)
                .findFirst()
                .map(visitor -> seals.of(visitor.programmeYear()))
                .orElseThrow();
    }

    private List<DataRequest> find(List<Visitor> visitors) {
        return em.createQuery("""
                        select q from DataRequest q where q.seekerId in :seekers or q.contactId in :contacts
                        order by q.receivedAt desc
                        """, DataRequest.class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .setParameter("contacts", Visitor.contactIds(visitors))
                .getResultList();
    }

    /** How many requests wait for an answer. */
    @Transactional
    public long countOpen() {
        return em.createQuery(
                        "select count(q) from DataRequest q where q.answered.at is null and q.withdrawnAt is null",
                        Long.class)
                .getSingleResult();
    }

    /** How many wait for an answer although their last day has passed. */
    @Transactional
    public long countLate() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
        return em.createQuery("""
                        select count(q) from DataRequest q
                        where q.answered.at is null and q.withdrawnAt is null and q.dueOn < :today
                        """, Long.class).setParameter("today", today).getSingleResult();
    }

    /** How many were forwarded to the ward, which has not decided them yet. */
    @Transactional
    public long countForwarded() {
        return em.createQuery(
                        "select count(q) from DataRequest q where q.forwarded.at is not null and q.decided.at is null"
                                + " and q.answered.at is null and q.withdrawnAt is null",
                        Long.class)
                .getSingleResult();
    }

    /**
     * One page of all requests for staff: those that wait for an answer first, by their last day. Nothing in it says whose
     * they are.
     */
    @Transactional
    public Slice<DataRequest> page(int first, int size) {
        List<DataRequest> rows = em.createQuery("""
                        select q from DataRequest q
                        order by case when q.answered.at is null and q.withdrawnAt is null then 0 else 1 end,
                          q.dueOn, q.receivedAt
                        """, DataRequest.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total =
                em.createQuery("select count(q) from DataRequest q", Long.class).getSingleResult();
        return new Slice<>(rows, total);
    }
}
