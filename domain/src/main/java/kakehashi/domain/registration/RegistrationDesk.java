package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.company.Company;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;

/** What staff see of registrations, inside their events. Every look is logged. Source: R-W5. */
@ApplicationScoped
public class RegistrationDesk {

    private static final String NEWEST_FIRST = " order by r.submittedAt desc, r.id";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Events events;

    @Inject
    Programmes programmes;

    /**
     * One page of an event's registrations, newest first; three queries however many rows there are. What is too short to
     * be looked for finds nobody.
     */
    @Transactional
    @Discloses("registration.list")
    public Slice<RegistrationRow> page(UUID eventId, RegistrationFilter filter, int first, int size) {
        if (filter.isTooShort()) {
            return new Slice<>(List.of(), 0);
        }
        Seal seal = seal(eventId);
        Conditions conditions = new Conditions();
        String where =
                " where e.id = r.eventId and " + conditions.of("e.id = " + conditions.value(eventId), filter, seal);
        return slice(
                conditions.bind(em.createQuery(
                        "select r, c from Event e, Registration r left join Company c on c.id = r.companyId" + where
                                + NEWEST_FIRST,
                        Object[].class)),
                conditions.bind(em.createQuery("select count(r) from Event e, Registration r" + where, Long.class)),
                row -> row((Registration) row[0], (Company) row[1], seal),
                first,
                size);
    }

    /**
     * One page of the registrations, newest first, that are found in all events of the programmes that are not over; empty
     * when the filter has no text or one too short to be looked for.
     */
    @Transactional
    @Discloses("registration.search")
    public Slice<RegistrationHit> search(RegistrationFilter filter, int first, int size) {
        List<Programme> searched = filter.how().isEmpty() ? List.of() : programmes.unfinished();
        if (searched.isEmpty()) {
            return new Slice<>(List.of(), 0);
        }
        Conditions conditions = new Conditions();
        String from = " from Event e, Registration r where e.id = r.eventId and ("
                + searched.stream()
                        .map(programme -> conditions.of(
                                "e.programme.id = " + conditions.value(programme.id()),
                                filter,
                                seals.of(programme.fiscalYear())))
                        .collect(Collectors.joining(") or (", "(", ")"))
                + ")";
        return slice(
                conditions.bind(
                        em.createQuery("select r, e.programme.fiscalYear" + from + NEWEST_FIRST, Object[].class)),
                conditions.bind(em.createQuery("select count(r)" + from, Long.class)),
                row -> hit((Registration) row[0], seals.of((Integer) row[1])),
                first,
                size);
    }

    private static <T> Slice<T> slice(
            TypedQuery<Object[]> rows, TypedQuery<Long> count, Function<Object[], T> row, int first, int size) {
        List<T> page = rows.setFirstResult(first).setMaxResults(size).getResultList().stream()
                .map(row)
                .toList();
        return new Slice<>(page, count.getSingleResult());
    }

    private static RegistrationRow row(Registration registration, Company company, Seal seal) {
        return new RegistrationRow(
                registration.id(),
                registration.reference(),
                registration.answers(seal).get(PersonalField.NAME),
                company == null ? null : company.profile().name(),
                registration.audience(),
                registration.state(),
                registration.language(),
                registration.submittedAt());
    }

    private static RegistrationHit hit(Registration registration, Seal seal) {
        return new RegistrationHit(
                registration.id(),
                registration.reference(),
                registration.answers(seal).get(PersonalField.NAME),
                registration.eventId(),
                registration.state());
    }

    /**
     * One registration with its sheet.
     *
     * @param id the registration
     * @param eventId the event inside which it is opened; another event's registration stays shut
     * @throws Refused {@code registrationUnknown}
     */
    @Transactional
    @Discloses("registration.view")
    public RegistrationFile open(UUID id, UUID eventId) {
        Registration registration = em.find(Registration.class, id);
        if (registration == null || !registration.eventId().equals(eventId)) {
            throw new Refused("registrationUnknown");
        }
        Seal seal = seal(eventId);
        Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
        answers.putAll(registration.answers(seal));
        answers.put(
                PersonalField.EMAIL,
                em.find(registration.holderType(), registration.holderId()).email(seal));
        Company company = registration.companyId() == null ? null : em.find(Company.class, registration.companyId());
        return new RegistrationFile(
                registration,
                answers,
                company == null ? null : company.profile(),
                company == null ? null : company.check(),
                consents(id));
    }

    private List<Consent> consents(UUID registrationId) {
        return new ArrayList<>(em.createQuery(
                        "select c from Consent c where c.registrationId = :id order by c.givenAt, c.matter",
                        Consent.class)
                .setParameter("id", registrationId)
                .getResultList());
    }

    private Seal seal(UUID eventId) {
        return seals.of(events.year(eventId));
    }
}
