package kakehashi.domain.booth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.Event;
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
                kakehashi.domain.event.EventKind.INTERVIEW_DAY)
              and e.state = kakehashi.domain.event.Event.State.PUBLISHED and e.endsAt > :now
            """;

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
        return new OwnBooth(registration.id(), registration.reference(), event.id(), event.kind(), booth);
    }

    /**
     * A company says how many interviews it offers.
     *
     * @throws Refused {@code boothUnknown} when the sign-up is no interview day of the contact's company; {@code
     *     boothOffer} for numbers no day has
     */
    @Transactional
    public void offer(UUID contactId, UUID registrationId, int interviewers, int slots) {
        OwnBooth own = list(contactId).stream()
                .filter(each -> each.registrationId().equals(registrationId) && each.hasInterviews())
                .findFirst()
                .orElseThrow(() -> new Refused("boothUnknown"));
        booth(own.registrationId(), own.eventId()).offer(interviewers, slots);
        em.flush();
    }

    /**
     * Staff set a booth's number.
     *
     * @param number such as {@code A-3}; null takes it away
     * @throws Refused {@code boothUnknown}; {@code boothTaken} when another booth of the event has the number
     */
    @Transactional
    public void assign(UUID registrationId, String number) {
        Registration registration = em.find(Registration.class, registrationId);
        if (registration == null || registration.companyId() == null) {
            throw new Refused("boothUnknown");
        }
        booth(registrationId, registration.eventId()).assign(number);
        try {
            em.flush();
        } catch (PersistenceException taken) {
            throw new Refused("boothTaken");
        }
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
