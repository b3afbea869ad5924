package kakehashi.domain.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.registration.Admissions;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.domain.staff.Role;

/** What is done and seen at the doors of an event. Whoever calls has been let through by {@link Duties#mustServe}. */
@ApplicationScoped
public class Doors {

    /** What the access log calls checking somebody in. */
    public static final String IN = "attendance.in";

    /** What it calls taking that back. */
    public static final String OUT = "attendance.out";

    /** What it calls giving a place to somebody who waits. */
    public static final String ADMIT = "attendance.admit";

    /** What it calls taking sign-ups until the event ends. */
    public static final String OPEN = "attendance.open";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Marks marks;

    @Inject
    Admissions admissions;

    @Inject
    Events events;

    @Inject
    Days days;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    static String action(Mark.Kind kind) {
        return kind == Mark.Kind.OUT ? OUT : IN;
    }

    /** Takes a press that was made a moment ago; two doors at one moment let one person in once. */
    public Answer press(UUID eventId, Press press) {
        return Retry.of(() -> marks.take(eventId, press, false));
    }

    /**
     * Takes the presses a door made without a network, in its order; a press that arrived before changes nothing. What
     * does not fit is taken all the same, and is a conflict. Answers in the order of the presses.
     */
    public List<Answer> merge(UUID eventId, List<Press> presses) {
        List<Answer> answers = new ArrayList<>();
        for (Press press : presses) {
            answers.add(Retry.of(() -> marks.take(eventId, press, true)));
        }
        return answers;
    }

    /**
     * Gives somebody who waits a place, of which there may be one more then.
     *
     * @throws Refused {@code managersOnly}; {@code registrationUnknown}, {@code registrationNotWaiting}
     */
    public void admit(UUID eventId, UUID registrationId) {
        mustManage();
        Retry.of(() -> {
            admissions.admit(registrationId, eventId, ADMIT);
            return null;
        });
    }

    /**
     * Takes sign-ups until the end, so that people who come without one can read the notice and agree to it on their own
     * phones.
     *
     * @throws Refused {@code managersOnly}; {@code eventUnknown}, {@code eventNotPublished}
     */
    @Transactional
    public void openForWalkIns(UUID eventId) {
        mustManage();
        events.takeUntilEnd(eventId);
        log.add(acting.actor(), OPEN, eventId, 0);
    }

    private void mustManage() {
        if (!acting.actor().role().equals(Role.MANAGER.name())) {
            throw new Refused("managersOnly");
        }
    }

    /**
     * How many of an audience there are.
     *
     * @param expected have a place and are not here
     * @param here are here, walk-ins among them
     * @param walkIns are here and signed up on the day
     */
    public record Count(long expected, long here, long walkIns) {}

    /** How many are expected and here, by audience; one query however many there are. */
    @Transactional
    public Map<Audience, Count> counts(UUID eventId) {
        Map<Audience, Count> counts = new HashMap<>();
        em.createQuery("""
            select r.audience, count(r), sum(case when a.here = true then 1 else 0 end),
              sum(case when a.here = true and r.submittedAt >= :morning then 1 else 0 end)
            from Registration r left join Attendance a on a.registrationId = r.id
            where r.eventId = :event and (a.here = true or r.state in :sure
              or r.state = kakehashi.domain.registration.Registration.State.UNCONFIRMED
                and r.entry = kakehashi.domain.registration.Registration.Entry.PLACE)
            group by r.audience
            """, Object[].class)
                .setParameter("event", eventId)
                .setParameter("morning", days.morning(eventId))
                .setParameter("sure", List.of(Registration.State.CONFIRMED, Registration.State.OFFERED))
                .getResultList()
                .forEach(row -> counts.put((Audience) row[0], count(row)));
        return counts;
    }

    private static Count count(Object[] row) {
        long all = ((Number) row[1]).longValue();
        long here = ((Number) row[2]).longValue();
        return new Count(all - here, here, ((Number) row[3]).longValue());
    }

    /**
     * How an event stands.
     *
     * @param placed have a place
     * @param here are here
     * @param waiting wait for a place
     */
    public record Day(long placed, long here, long waiting) {}

    /** How events stand, with both audiences; one query however many there are. An event nobody signed up for has none. */
    @Transactional
    public Map<UUID, Day> days(Collection<UUID> eventIds) {
        Map<UUID, Day> standing = new HashMap<>();
        if (!eventIds.isEmpty()) {
            em.createQuery("""
                select r.eventId, sum(case when r.state in :sure
                    or r.state = kakehashi.domain.registration.Registration.State.UNCONFIRMED
                      and r.entry = kakehashi.domain.registration.Registration.Entry.PLACE then 1 else 0 end),
                  sum(case when a.here = true then 1 else 0 end),
                  sum(case when r.state = kakehashi.domain.registration.Registration.State.WAITING
                    then 1 else 0 end)
                from Registration r left join Attendance a on a.registrationId = r.id
                where r.eventId in :events group by r.eventId
                """, Object[].class)
                    .setParameter("sure", List.of(Registration.State.CONFIRMED, Registration.State.OFFERED))
                    .setParameter("events", eventIds)
                    .getResultList()
                    .forEach(row ->
                            standing.put((UUID) row[0], new Day(number(row[1]), number(row[2]), number(row[3]))));
        }
        return standing;
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    /**
     * A number of an event, and nothing about its person.
     *
     * @param reference the number
     * @param audience for whom its place is
     * @param state where its sign-up is in its life
     * @param place whether it holds a place
     * @param here whether its person is here
     */
    public record Ticket(String reference, Audience audience, Registration.State state, boolean place, boolean here) {}

    /** All numbers of an event, for a door that may lose its network. */
    @Transactional
    public List<Ticket> tickets(UUID eventId) {
        return em.createQuery(
                        "select r.reference, r.audience, r.state, r.entry, a.here from Registration r left join"
                                + " Attendance a on a.registrationId = r.id where r.eventId = :event order by r.reference",
                        Object[].class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(row -> ticket(row, (Registration.State) row[2], (Registration.Entry) row[3]))
                .toList();
    }

    private static Ticket ticket(Object[] row, Registration.State state, Registration.Entry entry) {
        boolean place = state == Registration.State.CONFIRMED
                || state == Registration.State.OFFERED
                || state == Registration.State.UNCONFIRMED && entry == Registration.Entry.PLACE;
        return new Ticket((String) row[0], (Audience) row[1], state, place, Boolean.TRUE.equals(row[4]));
    }

    /** How some sign-ups stand; those nobody pressed for are missing. */
    @Transactional
    public Map<UUID, Standing> standings(Collection<UUID> registrationIds) {
        Map<UUID, Standing> standings = new HashMap<>();
        if (!registrationIds.isEmpty()) {
            em.createQuery("select a from Attendance a where a.registrationId in :ids", Attendance.class)
                    .setParameter("ids", registrationIds)
                    .getResultList()
                    .forEach(each -> standings.put(each.registrationId(), each.standing()));
        }
        return standings;
    }

    /** Which of some sign-ups' people were there. */
    @Transactional
    public Set<UUID> attended(Collection<UUID> registrationIds) {
        Set<UUID> attended = new HashSet<>();
        standings(registrationIds).forEach((id, standing) -> {
            if (standing.here()) {
                attended.add(id);
            }
        });
        return attended;
    }
}
