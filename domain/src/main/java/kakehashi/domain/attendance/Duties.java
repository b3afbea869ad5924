package kakehashi.domain.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.StaffAccount;

/** Who may stand at which event's doors: managers and handlers at all, reception where a manager put it, on that day. */
@ApplicationScoped
public class Duties {

    /** What is tried by somebody who serves elsewhere. */
    private static final String LOOK = "registration.list";

    /** What the access log calls putting a reception account at an event. */
    public static final String ASSIGN = "duty.assign";

    /** What it calls taking one away. */
    public static final String RELEASE = "duty.release";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Acting acting;

    @Inject
    Events events;

    @Inject
    Days days;

    @Inject
    AccessLog log;

    @Inject
    Handlers handlers;

    /**
     * The event, for those who may stand at its doors now; a refusal is written to the access log.
     *
     * @throws Refused {@code eventUnknown} when it is none that people come to; {@code eventNotPublished}; {@code
     *     dutyElsewhere}; {@code programmeNotYours}
     */
    @Transactional
    public EventRow mustServe(UUID eventId) {
        EventRow event = served(eventId, 0);
        if (event.state() != Event.State.PUBLISHED) {
            throw new Refused("eventNotPublished");
        }
        return event;
    }

    /**
     * The same for a door that sends what it did without a network: who served there lately may send it still, even when
     * the event was called off meanwhile.
     *
     * @throws Refused {@code eventUnknown}, {@code dutyElsewhere}
     */
    @Transactional
    public EventRow mustHaveServed(UUID eventId) {
        return served(eventId, Press.LONGEST.toDays());
    }

    private EventRow served(UUID eventId, long daysAgo) {
        EventRow event = events.row(eventId)
                .filter(each -> each.kind().hasPlaces())
                .orElseThrow(() -> new Refused("eventUnknown"));
        Actor actor = acting.actor();
        if (isReception(actor) && !serves(actor.id(), event, daysAgo)) {
            log.denied(actor, LOOK, eventId);
            throw new Refused("dutyElsewhere");
        }
        if (!handlers.programmes(actor).contains(events.programme(eventId).id())) {
            log.denied(actor, LOOK, eventId);
            throw new Refused("programmeNotYours");
        }
        return event;
    }

    private static boolean isReception(Actor actor) {
        return actor.role().equals(Role.RECEPTION.name());
    }

    private boolean serves(UUID account, EventRow event, long daysAgo) {
        LocalDate today = days.today(event);
        return today.minusDays(daysAgo)
                .datesUntil(today.plusDays(1))
                .map(day -> em.find(Duty.class, new Duty.Key(account, day)))
                .anyMatch(duty -> duty != null && duty.eventId().equals(event.id()));
    }

    /** The event of today that who acts was put at; empty for whoever is not reception, and without a duty. */
    @Transactional
    public Optional<EventRow> mine() {
        Actor actor = acting.actor();
        return isReception(actor)
                ? days.eventsOfToday().stream()
                        .filter(event -> serves(actor.id(), event, 0))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Puts a reception account at an event for one of its days, and nowhere else on that day.
     *
     * @throws Refused {@code managersOnly}; {@code dutyUnknown} for an account that is no reception's, or a day on which
     *     the event is not
     */
    @Transactional
    public void assign(UUID accountId, UUID eventId, LocalDate day) {
        Actor manager = manager();
        StaffAccount account = em.find(StaffAccount.class, accountId);
        Optional<EventRow> event =
                events.row(eventId).filter(each -> days.of(each).contains(day));
        if (account == null || account.isStopped() || event.isEmpty() || !isReception(account.actor())) {
            throw new Refused("dutyUnknown");
        }
        Duty duty = em.find(Duty.class, new Duty.Key(accountId, day));
        if (duty == null) {
            duty = new Duty(accountId, day);
            em.persist(duty);
        }
        duty.assign(eventId, manager.login());
        em.flush();
        log.add(manager, ASSIGN, accountId, 0);
    }

    /**
     * Takes a reception account away from an event on a day; changes nothing when it is not there.
     *
     * @throws Refused {@code managersOnly}
     */
    @Transactional
    public void release(UUID accountId, UUID eventId, LocalDate day) {
        Actor manager = manager();
        Duty duty = em.find(Duty.class, new Duty.Key(accountId, day));
        if (duty != null && duty.eventId().equals(eventId)) {
            em.remove(duty);
            em.flush();
            log.add(manager, RELEASE, accountId, 0);
        }
    }

    private Actor manager() {
        Actor actor = acting.actor();
        if (!actor.role().equals(Role.MANAGER.name())) {
            throw new Refused("managersOnly");
        }
        return actor;
    }

    /**
     * A reception account at an event.
     *
     * @param accountId the account
     * @param login its personal login
     * @param day on which day
     * @param assignedBy the login of the manager who said so
     */
    public record Post(UUID accountId, String login, LocalDate day, String assignedBy) {}

    /** Who was put at an event, by day and login. */
    @Transactional
    public List<Post> of(UUID eventId) {
        return em.createQuery(
                        "select d, a from Duty d, StaffAccount a where a.id = d.accountId and d.eventId = :event"
                                + " order by d.day, a.login",
                        Object[].class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(row -> post((Duty) row[0], (StaffAccount) row[1]))
                .toList();
    }

    private static Post post(Duty duty, StaffAccount account) {
        return new Post(duty.accountId(), account.actor().login(), duty.day(), duty.assignedBy());
    }

    /** The reception accounts that are not stopped, by login. */
    @Transactional
    public List<Actor> receptionists() {
        return em.createQuery("select a from StaffAccount a where a.role = :role order by a.login", StaffAccount.class)
                .setParameter("role", Role.RECEPTION)
                .getResultStream()
                .filter(account -> !account.isStopped())
                .map(StaffAccount::actor)
                .toList();
    }
}
