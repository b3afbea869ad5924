package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import kakehashi.domain.company.Company;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.consent.Withdrawals;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Mark;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.shared.Stretch;

/**
 * What staff see of registrations, inside their events, of the programmes whose data they may handle today. Every look is
 * logged. Source: R-F7, R-W5.
 */
@ApplicationScoped
public class RegistrationDesk {

    private static final String LIST = "registration.list";

    /** How many withdrawals of the consent to take part a registration {@code r} has: one at most. */
    private static final String WITHDRAWN = """
        (select count(w) from ConsentWithdrawal w, Consent s where w.consentId = s.id and s.registrationId = r.id
          and s.matter = kakehashi.domain.privacy.consent.Consent.Matter.PARTICIPATION)
        """;

    /** How many papers of a registration {@code r} nobody has verified: one at most. */
    private static final String UNVERIFIED =
            "(select count(p) from PaperEntry p where p.registrationId = r.id and p.verified.at is null)";

    /** How often the person of a registration {@code r} was there: once at most. */
    private static final String HERE =
            "(select count(a) from Attendance a where a.registrationId = r.id and a.here = true)";

    /** What a row of an event's list is made of. */
    private static final String LISTED = "select r, c, " + WITHDRAWN + ", " + UNVERIFIED + ", " + HERE
            + " from Registration r left join Company c on c.id = r.companyId%s";

    /** What a row of what was found in all events is made of. */
    private static final String FOUND = "select r, " + WITHDRAWN + " from Registration r%s";

    /** The most registrations of a programme that a search over all events lists. */
    public static final int MOST_FOUND = 1000;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Events events;

    @Inject
    SearchedYears years;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @Inject
    AccessLog log;

    /**
     * Lets those into an event's list who may handle its programme's data today; who may not is written down.
     *
     * @throws Refused {@code programmeNotYours}, {@code eventUnknown}
     */
    @Transactional
    public void enter(UUID eventId) {
        Programme programme = events.programme(eventId);
        if (!handlers.programmes(acting.actor()).contains(programme.id())) {
            log.denied(acting.actor(), LIST, eventId);
            throw new Refused("programmeNotYours");
        }
    }

    /**
     * One page of an event's registrations, newest first; neither the number of queries nor the rows they read grow with
     * the list. What is too short to be looked for finds nobody.
     *
     * @throws Refused {@code programmeNotYours} when it is an event of a programme whose data one may not handle today
     */
    @Transactional
    @Discloses(LIST)
    public Stretch<RegistrationRow> page(UUID eventId, RegistrationFilter filter, Mark from, int size) {
        Programme programme = own(eventId);
        if (filter.isTooShort()) {
            return new Stretch<>(List.of(), 0, false, false);
        }
        Seal seal = seals.of(programme.fiscalYear());
        Sought sought = Sought.of(em, filter, programme, seal);
        RegistrationPages pages = new RegistrationPages(em, conditions -> conditions.inEvent(eventId, sought));
        return pages.at(from, size, LISTED, row -> row(row, seal));
    }

    /**
     * One row of an event's list, as a door shows somebody whose ticket was read.
     *
     * @param id the registration
     * @param eventId the event inside which it is shown
     * @throws Refused {@code registrationUnknown}; {@code programmeNotYours}
     */
    @Transactional
    @Discloses("attendance.view")
    public RegistrationRow show(UUID id, UUID eventId) {
        Seal seal = seals.of(own(eventId).fiscalYear());
        return em.createQuery(LISTED.formatted("") + " where r.id = :id and r.eventId = :event", Object[].class)
                .setParameter("id", id)
                .setParameter("event", eventId)
                .getResultStream()
                .findFirst()
                .map(row -> row(row, seal))
                .orElseThrow(() -> new Refused("registrationUnknown"));
    }

    /**
     * Some rows of an event's list; one query and one line of the access log however many there are, so that each person
     * is told of it as of the list. What is not of the event is left out.
     *
     * @throws Refused {@code programmeNotYours}, {@code eventUnknown}
     */
    @Transactional
    @Discloses(LIST)
    public Slice<RegistrationRow> shown(Collection<UUID> ids, UUID eventId) {
        Seal seal = seals.of(own(eventId).fiscalYear());
        List<RegistrationRow> rows = ids.isEmpty()
                ? List.of()
                : em.createQuery(LISTED.formatted("") + " where r.id in :ids and r.eventId = :event", Object[].class)
                        .setParameter("ids", ids)
                        .setParameter("event", eventId)
                        .getResultStream()
                        .map(row -> row(row, seal))
                        .toList();
        return new Slice<>(rows, rows.size());
    }

    /**
     * One page of the registrations that are found in all events of the programmes that are not over and whose data one
     * may handle: the latest programme's first, of each the newest, {@link #MOST_FOUND} at most. Empty when the filter has
     * no text or one too short to be looked for.
     */
    @Transactional
    @Discloses("registration.search")
    public Slice<RegistrationHit> search(RegistrationFilter filter, int first, int size) {
        return Slice.across(
                years.of(filter).stream()
                        .map(programme -> source(programme, filter))
                        .toList(),
                first,
                size);
    }

    private BiFunction<Integer, Integer, Slice<RegistrationHit>> source(
            Programme programme, RegistrationFilter filter) {
        return (first, size) -> search(programme, filter, first, size);
    }

    private Slice<RegistrationHit> search(Programme programme, RegistrationFilter filter, int first, int size) {
        Seal seal = seals.of(programme.fiscalYear());
        Sought sought = Sought.of(em, filter, programme, seal);
        RegistrationPages pages = new RegistrationPages(em, conditions -> conditions.inProgramme(sought));
        return pages.newest(MOST_FOUND, first, size, FOUND, row -> hit((Registration) row[0], seal, isNone(row[1])));
    }

    /** How many papers nobody has compared yet, by event, in the programmes whose data one may handle today. */
    @Transactional
    public Map<UUID, Long> unverified() {
        Collection<UUID> handled = handlers.programmes(acting.actor());
        Map<UUID, Long> counts = new HashMap<>();
        if (!handled.isEmpty()) {
            em.createQuery("""
                select r.eventId, count(p) from PaperEntry p, Registration r
                where r.id = p.registrationId and p.verified.at is null and p.programmeId in :handled
                group by r.eventId
                """, Object[].class)
                    .setParameter("handled", handled)
                    .getResultList()
                    .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        }
        return counts;
    }

    private static boolean isNone(Object count) {
        return ((Number) count).intValue() == 0;
    }

    /** The name; empty once the consent was withdrawn. */
    private static String name(Registration registration, Seal seal, boolean agreed) {
        return agreed ? registration.answers(seal).get(PersonalField.NAME) : "";
    }

    private static RegistrationRow row(Object[] row, Seal seal) {
        Registration registration = (Registration) row[0];
        Company company = (Company) row[1];
        return new RegistrationRow(
                registration.id(),
                registration.reference(),
                name(registration, seal, isNone(row[2])),
                company == null ? null : company.profile().name(),
                registration.audience(),
                registration.state(),
                registration.language(),
                registration.submittedAt(),
                !isNone(row[3]),
                !isNone(row[4]));
    }

    private static RegistrationHit hit(Registration registration, Seal seal, boolean agreed) {
        return new RegistrationHit(
                registration.id(),
                registration.reference(),
                name(registration, seal, agreed),
                registration.eventId(),
                registration.state());
    }

    /**
     * One registration with its sheet; without its answers once the person withdrew the consent to take part.
     *
     * @param id the registration
     * @param eventId the event inside which it is opened; another event's registration stays shut
     * @throws Refused {@code registrationUnknown}; {@code programmeNotYours} when one may not handle its programme's data
     *     today
     */
    @Transactional
    @Discloses("registration.view")
    public RegistrationFile open(UUID id, UUID eventId) {
        Registration registration = em.find(Registration.class, id);
        if (registration == null || !registration.eventId().equals(eventId)) {
            throw new Refused("registrationUnknown");
        }
        Seal seal = seals.of(own(eventId).fiscalYear());
        Instant withdrawn = withdrawals.of(id);
        Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
        if (withdrawn == null) {
            answers.putAll(registration.answers(seal));
            answers.put(
                    PersonalField.EMAIL,
                    em.find(registration.holderType(), registration.holderId()).email(seal));
            answers.values().removeIf(Objects::isNull);
        }
        Company company = registration.companyId() == null ? null : em.find(Company.class, registration.companyId());
        return new RegistrationFile(
                registration,
                answers,
                company == null ? null : company.profile(),
                company == null ? null : company.check(),
                company == null ? Set.of() : company.doubts(),
                consents(id),
                withdrawn);
    }

    private List<Consent> consents(UUID registrationId) {
        return new ArrayList<>(em.createQuery(
                        "select c from Consent c where c.registrationId = :id order by c.givenAt, c.matter",
                        Consent.class)
                .setParameter("id", registrationId)
                .getResultList());
    }

    /** The programme of an event, when the person acting may handle its data today. */
    private Programme own(UUID eventId) {
        Programme programme = events.programme(eventId);
        handlers.check(acting.actor(), programme.id());
        return programme;
    }
}
