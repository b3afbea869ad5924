package kakehashi.domain.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.registration.Registration;
import kakehashi.domain.shared.Refused;

/** What did not fit together when doors sent their presses later. */
@ApplicationScoped
public class Conflicts {

    /** What the access log calls settling one. */
    public static final String SETTLE = "attendance.settle";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Doors doors;

    /**
     * A sign-up whose marks do not fit together.
     *
     * @param registrationId the sign-up
     * @param reference its number
     * @param state where it is in its life
     * @param conflict why
     * @param marks all its presses, as they were made
     */
    public record Row(
            UUID registrationId,
            String reference,
            Registration.State state,
            Standing.Conflict conflict,
            List<Mark> marks) {}

    /** How many wait for somebody. */
    @Transactional
    public long count(UUID eventId) {
        return em.createQuery(
                        "select count(a) from Attendance a where a.eventId = :event and a.conflict is not null",
                        Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
    }

    /** How many wait for somebody, by event; events without any are left out. One query. */
    @Transactional
    public Map<UUID, Long> counts() {
        Map<UUID, Long> counts = new HashMap<>();
        em.createQuery(
                        "select a.eventId, count(a) from Attendance a where a.conflict is not null group by a.eventId",
                        Object[].class)
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    /** Those that wait for somebody, by number; two queries however many there are. */
    @Transactional
    public List<Row> of(UUID eventId) {
        Map<UUID, List<Mark>> marks = em.createQuery(
                        "select m from Mark m, Attendance a where a.registrationId = m.registrationId"
                                + " and a.eventId = :event and a.conflict is not null",
                        Mark.class)
                .setParameter("event", eventId)
                .getResultStream()
                .sorted(Mark.AS_MADE)
                .collect(Collectors.groupingBy(Mark::registrationId));
        return em.createQuery(
                        "select r, a from Registration r, Attendance a where a.registrationId = r.id"
                                + " and a.eventId = :event and a.conflict is not null order by r.reference",
                        Object[].class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(row -> row((Registration) row[0], (Attendance) row[1], marks))
                .toList();
    }

    private static Row row(Registration registration, Attendance attendance, Map<UUID, List<Mark>> marks) {
        return new Row(
                registration.id(),
                registration.reference(),
                registration.state(),
                attendance.standing().conflict(),
                marks.getOrDefault(registration.id(), List.of()));
    }

    /**
     * Settles one: the person is here, or is not. Doing it again changes nothing.
     *
     * @throws Refused {@code conflictSettled} when nothing is to be settled for the number
     */
    public void settle(UUID eventId, String reference, boolean here) {
        Mark.Kind kind = here ? Mark.Kind.KEPT : Mark.Kind.OUT;
        Answer answer = doors.press(eventId, new Press(UUID.randomUUID(), reference, kind, 0, Duration.ZERO));
        if (answer.registrationId() == null) {
            throw new Refused("conflictSettled");
        }
    }
}
