package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;

/** Staff close days and open them again; what is booked stays booked. Every change stands in one trail. */
@ApplicationScoped
public class ClosedDays {

    /** What the access log calls it. */
    public static final String ACTION = "consultation.closedDays";

    /** Under which the changes of closed days are written down. */
    public static final UUID TRAIL = new UUID(0, 1);

    /** The most days that are closed at once. */
    public static final int MOST = 31;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    TextTrail trail;

    /**
     * Lets nobody advise from a day to another; those closed already stay so.
     *
     * @param said what was and is said, in words, for the trail
     * @throws Refused {@code closedDaysWrong} with the {@code most} when the last is before the first, or too far
     */
    @Transactional
    public void close(LocalDate first, LocalDate last, Said said) {
        if (last.isBefore(first) || !last.isBefore(first.plusDays(MOST))) {
            throw new Refused("closedDaysWrong").with("most", MOST);
        }
        first.datesUntil(last.plusDays(1))
                .filter(day -> em.find(ClosedDay.class, day) == null)
                .forEach(day -> em.persist(new ClosedDay(day)));
        note(said);
    }

    /** Opens a closed day again; one that is open stays so. */
    @Transactional
    public void open(LocalDate day, Said said) {
        ClosedDay closed = em.find(ClosedDay.class, day);
        if (closed != null) {
            em.remove(closed);
            note(said);
        }
    }

    private void note(Said said) {
        trail.add(ACTION, TRAIL, null, TextChange.Act.ARRANGED, said);
        em.flush();
    }
}
