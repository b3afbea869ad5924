package kakehashi.domain.booth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kakehashi.domain.event.Event;
import kakehashi.domain.registration.Owners;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Refused;

/** The booths of companies. */
@ApplicationScoped
public class Booths {

    private static final String OWN = """
            select r, e, b from Contact k, Event e, Registration r left join Booth b on b.registrationId = r.id
            where k.id = :contact and k.belongsSince is not null and r.companyId = k.companyId and e.id = r.eventId
              and r.state = kakehashi.domain.registration.Registration.State.CONFIRMED
              and e.kind in (kakehashi.domain.event.EventKind.INFORMATION_SESSION,
                kakehashi.domain.event.EventKind.INTERVIEW_DAY, kakehashi.domain.event.EventKind.EXCHANGE)
              and e.state = kakehashi.domain.event.Event.State.PUBLISHED and e.endsAt > :now and
            """ + Owners.OF_MEMBER;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * The places of the company a contact belongs to at events that are not over, by beginning; one query however many
     * there are. Empty for everybody else.
     */
    @Transactional
    public List<OwnBooth> own(UUID contactId) {
        return list(contactId);
    }

    private List<OwnBooth> list(UUID contactId) {
        return em.createQuery(OWN + " order by e.startsAt, r.reference", Object[].class)
                .setParameter("contact", contactId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> own((Registration) row[0], (Event) row[1], (Booth) row[2]))
                .toList();
    }

    private static OwnBooth own(Registration registration, Event event, Booth booth) {
        Duration time =
                Duration.between(event.schedule().startsAt(), event.schedule().endsAt());
        return new OwnBooth(registration.id(), registration.reference(), event.id(), event.kind(), time, booth);
    }

    /**
     * A company says how many interviews it offers.
     *
     * @throws Refused {@code boothUnknown} when the sign-up is no interview day of the contact's company; {@code
     *     boothOffer} for numbers the event has no time for
     */
    @Transactional
    public void offer(UUID contactId, UUID registrationId, int interviewers, int slots) {
        OwnBooth own = list(contactId).stream()
                .filter(each -> each.registrationId().equals(registrationId) && each.hasInterviews())
                .findFirst()
                .orElseThrow(() -> new Refused("boothUnknown"));
        booth(own.registrationId(), own.eventId()).offer(interviewers, slots, own.mostSlots());
        em.flush();
    }

    /**
     * Staff set the numbers of booths at an event; numbers can be exchanged in one go.
     *
     * @param numbers such as {@code A-3} by sign-up; null or empty takes one away
     * @throws Refused {@code boothUnknown}; {@code boothNumber} for one too long; {@code boothTaken} when two booths of the
     *     event would have one number
     */
    @Transactional
    public void assign(UUID eventId, Map<UUID, String> numbers) {
        PlaceNumbers checked = PlaceNumbers.ofBooths(numbers).checked();
        Map<UUID, Booth> booths = known(eventId, numbers.keySet());
        booths.forEach((id, booth) -> {
            if (!Objects.equals(booth.number(), number(checked, id))) {
                booth.assign(null);
            }
        });
        em.flush();
        booths.forEach((id, booth) -> booth.assign(number(checked, id)));
        try {
            em.flush();
        } catch (PersistenceException taken) {
            throw new Refused("boothTaken");
        }
    }

    private static String number(PlaceNumbers numbers, UUID id) {
        return numbers.of(id).isEmpty() ? null : numbers.of(id);
    }

    /**
     * Staff seat companies at tables of an event; several may share one.
     *
     * @param tables the table's number by sign-up; null takes one away
     * @throws Refused {@code boothUnknown}
     */
    @Transactional
    public void seat(UUID eventId, Map<UUID, Integer> tables) {
        known(eventId, tables.keySet()).forEach((id, booth) -> booth.seat(tables.get(id)));
        em.flush();
    }

    private Map<UUID, Booth> known(UUID eventId, Set<UUID> ids) {
        Map<UUID, Booth> booths = new LinkedHashMap<>();
        for (UUID id : new TreeSet<>(ids)) {
            Registration registration = em.find(Registration.class, id);
            if (registration == null
                    || registration.companyId() == null
                    || !registration.eventId().equals(eventId)) {
                throw new Refused("boothUnknown");
            }
            booths.put(id, booth(id, eventId));
        }
        return booths;
    }

    private Booth booth(UUID registrationId, UUID eventId) {
        em.find(Registration.class, registrationId, LockModeType.PESSIMISTIC_WRITE);
        Booth booth = em.find(Booth.class, registrationId);
        if (booth == null) {
            booth = new Booth(registrationId, eventId);
            em.persist(booth);
        }
        return booth;
    }
}
