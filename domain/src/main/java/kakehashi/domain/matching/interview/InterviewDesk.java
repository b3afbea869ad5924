package kakehashi.domain.matching.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Events;
import kakehashi.domain.matching.interview.solver.Earlier;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/**
 * Staff decide what a timetable of interviews is made from: what holds for everybody, who is there when, and which meetings
 * are fixed. Every edit names the version that was shown. Source: R-A33.
 */
@ApplicationScoped
public class InterviewDesk {

    /** What the access log calls a look. */
    public static final String VIEW = "interview.view";

    /** What the access log calls a change of what holds for everybody. */
    public static final String RULE = "interview.rule";

    /** What the access log calls a change of when somebody is there. */
    public static final String PRESENCE = "interview.presence";

    /** What the access log calls fixing a meeting, and no longer fixing it. */
    public static final String PIN = "interview.pin";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    DayReader reader;

    @Inject
    DayDoor door;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * The interviews of an event; empty when there is no such event, or it is no interview day. The number of queries does
     * not grow with people and companies.
     *
     * @throws Refused {@code programmeNotYours}
     */
    @Transactional
    @Discloses(VIEW)
    public Optional<InterviewSheet> sheet(UUID eventId) {
        return read(eventId);
    }

    /** The same for what is shown together with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<InterviewSheet> read(UUID eventId) {
        Optional<Event> event = Optional.ofNullable(em.find(Event.class, eventId))
                .filter(each -> each.kind() == EventKind.INTERVIEW_DAY);
        event.ifPresent(each -> handlers.check(acting.actor(), each.programme().id()));
        return event.map(this::sheet);
    }

    private InterviewSheet sheet(Event event) {
        InterviewPlan plan = em.find(InterviewPlan.class, event.id());
        InterviewRun run = em.find(InterviewRun.class, event.id());
        return new InterviewSheet(
                events.row(event.id()).orElseThrow(),
                reader.read(event),
                run,
                run != null && run.isRunning(clock.instant()),
                em.createQuery(
                                "select d from InterviewDraft d where d.eventId = :event order by d.number desc",
                                InterviewDraft.class)
                        .setParameter("event", event.id())
                        .getResultList(),
                plan == null ? null : plan.publishedDraftId(),
                plan == null ? 0 : plan.version());
    }

    /**
     * Decides what holds for everybody.
     *
     * @throws Refused {@code eventUnknown}, {@code interviewNone}, {@code interviewClosed}, {@code interviewSolving}, {@code
     *     eventChangedMeanwhile}; {@code pins.} and the reason, with the {@code pins} that could not be kept
     */
    @Transactional
    public void rule(UUID eventId, InterviewRules rules, int version) {
        Event event = door.shown(eventId, version);
        door.note(RULE, eventId, 0).rule(rules);
        mustStand(event);
    }

    private void mustStand(Event event) {
        em.flush();
        DayProblem.mustBePossible(new DayProblem(reader.read(event)).problem(Earlier.NONE));
    }

    /**
     * Says in which turns a company or a person is there: who comes late, leaves early or does not come.
     *
     * @param first from 1
     * @param last before the first for who does not come at all
     * @throws Refused as {@link #rule}; {@code interviewUnknown} for a sign-up that has no place; {@code interviewTurn}
     */
    @Transactional
    public void attend(UUID eventId, UUID registrationId, int first, int last, int version) {
        Event event = door.shown(eventId, version);
        InterviewDay day = reader.read(event);
        if (day.host(registrationId).isEmpty() && day.guest(registrationId).isEmpty()) {
            throw new Refused("interviewUnknown");
        }
        if (first < 1
                || first > day.turns().size()
                || last < 0
                || last > day.turns().size()) {
            throw new Refused("interviewTurn");
        }
        door.note(PRESENCE, eventId, 1);
        InterviewPresence presence = em.find(InterviewPresence.class, registrationId);
        if (presence == null) {
            presence = new InterviewPresence(registrationId, eventId);
            em.persist(presence);
        }
        presence.between(first, last);
        mustStand(event);
    }

    /**
     * Fixes a meeting, whether wished or not; a pair that was fixed is fixed elsewhere.
     *
     * @throws Refused as {@link #rule}
     */
    @Transactional
    public void pin(UUID eventId, Place place, int version) {
        Event event = door.shown(eventId, version);
        List<InterviewPin> pins = reader.read(event).pins();
        door.note(PIN, eventId, 1);
        pins.stream()
                .filter(each -> each.place().isSamePair(place))
                .findFirst()
                .ifPresentOrElse(
                        each -> each.move(place), () -> em.persist(new InterviewPin(eventId, known(event, place))));
        mustStand(event);
    }

    private Place known(Event event, Place place) {
        InterviewDay day = reader.read(event);
        boolean seated = day.host(place.host())
                .filter(each -> place.seat() >= 1 && place.seat() <= each.seats())
                .isPresent();
        if (!seated || day.guest(place.guest()).isEmpty()) {
            throw new Refused("interviewUnknown");
        }
        return place;
    }

    /**
     * No longer fixes a meeting.
     *
     * @throws Refused as {@link #rule}; {@code interviewUnknown} for a meeting that is not fixed
     */
    @Transactional
    public void unpin(UUID eventId, UUID pinId, int version) {
        door.shown(eventId, version);
        InterviewPin pin = em.find(InterviewPin.class, pinId);
        if (pin == null || !pin.eventId().equals(eventId)) {
            throw new Refused("interviewUnknown");
        }
        door.note(PIN, eventId, 1);
        em.remove(pin);
        em.flush();
    }

    /** Those who have no place any more can be fixed nowhere; says how many were. */
    @Transactional(Transactional.TxType.MANDATORY)
    int forgetGone(Event event) {
        InterviewDay day = reader.read(event);
        List<InterviewPin> gone = new ArrayList<>(day.pins());
        gone.removeIf(each -> day.host(each.place().host()).isPresent()
                && day.guest(each.place().guest()).isPresent());
        gone.forEach(em::remove);
        em.flush();
        return gone.size();
    }
}
