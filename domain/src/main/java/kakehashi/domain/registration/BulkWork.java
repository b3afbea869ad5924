package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;

/**
 * What staff do with many registrations of an event at once: each in a transaction of its own, with an entry of its own in
 * the access log, as if it were done alone. What is refused for one stops no other.
 */
@ApplicationScoped
public class BulkWork {

    /** The most registrations at once. */
    public static final int MOST = 500;

    private static final String FOUND =
            "select r, p from Registration r left join PaperEntry p on p.registrationId = r.id" + " where ";

    private static final String BY_NUMBER = " order by r.reference";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    StaffWork work;

    @Inject
    Events events;

    @Inject
    Seals seals;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    /**
     * What became of one.
     *
     * @param reference the number told to the person
     * @param refused why it was not done; null when it was
     */
    public record Outcome(String reference, Refused refused) {

        /** Whether it was done. */
        public boolean isDone() {
            return refused == null;
        }
    }

    /**
     * Those of some registrations that an event has, by their numbers, without anything personal.
     *
     * @throws Refused {@code programmeNotYours}; {@code tooManyChosen}
     */
    @Transactional
    public List<StaffWork.Head> heads(UUID eventId, Collection<UUID> ids) {
        own(eventId);
        mustBeFew(ids.size());
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(FOUND + "r.eventId = :event and r.id in :ids" + BY_NUMBER, Object[].class)
                .setParameter("event", eventId)
                .setParameter("ids", ids)
                .getResultStream()
                .map(BulkWork::head)
                .toList();
    }

    /**
     * All registrations of an event that are wanted, by their numbers, without anything personal.
     *
     * @throws Refused {@code programmeNotYours}; {@code tooManyChosen}
     */
    @Transactional
    @Discloses("registration.choose")
    public Slice<StaffWork.Head> matching(UUID eventId, RegistrationFilter filter) {
        Programme programme = own(eventId);
        Conditions conditions = new Conditions();
        String scope = "r.eventId = " + conditions.value(eventId);
        Sought sought = Sought.of(em, filter, programme, seals.of(programme.fiscalYear()));
        String where = conditions.of(scope, sought);
        TypedQuery<Object[]> query = conditions.bind(em.createQuery(FOUND + where + BY_NUMBER, Object[].class));
        List<Object[]> found =
                filter.isTooShort() ? List.of() : query.setMaxResults(MOST + 1).getResultList();
        mustBeFew(found.size());
        return new Slice<>(found.stream().map(BulkWork::head).toList(), found.size());
    }

    private static StaffWork.Head head(Object[] row) {
        return StaffWork.Head.of((Registration) row[0], (PaperEntry) row[1]);
    }

    private static void mustBeFew(int chosen) {
        if (chosen > MOST) {
            throw new Refused("tooManyChosen").with("most", MOST);
        }
    }

    private Programme own(UUID eventId) {
        Programme programme = events.programme(eventId);
        handlers.check(acting.actor(), programme.id());
        return programme;
    }

    /**
     * Cancels each, as {@link StaffWork#cancel}.
     *
     * @param tell whether those who can be written to get a mail
     * @return what became of each, in order
     */
    public List<Outcome> cancel(List<StaffWork.Head> chosen, Handling.EndReason why, boolean tell) {
        return each(chosen, head -> work.cancel(head.shown(), why, tell && head.addressed()));
    }

    /**
     * Notes of each that its person confirmed, as {@link StaffWork#confirm}.
     *
     * @param tell whether those who can be written to get a mail
     * @return what became of each, in order
     */
    public List<Outcome> confirm(List<StaffWork.Head> chosen, Handling.Proof how, boolean tell) {
        return each(chosen, head -> work.confirm(head.shown(), how, tell && head.addressed()));
    }

    private static List<Outcome> each(List<StaffWork.Head> chosen, Consumer<StaffWork.Head> what) {
        return chosen.stream().map(head -> outcome(head, what)).toList();
    }

    private static Outcome outcome(StaffWork.Head head, Consumer<StaffWork.Head> what) {
        try {
            what.accept(head);
            return new Outcome(head.reference(), null);
        } catch (Refused refused) {
            return new Outcome(head.reference(), refused);
        }
    }
}
