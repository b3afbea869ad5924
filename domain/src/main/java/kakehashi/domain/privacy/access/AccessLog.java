package kakehashi.domain.privacy.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import kakehashi.domain.shared.Actor;

/** Adds to the access log and reads it. */
@ApplicationScoped
public class AccessLog {

    private static final byte[] BEGINNING = new byte[32];

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Adds an entry to the end of the chain, in the transaction of what is shown.
     *
     * @param subjectId the record, or the event of a list; null when there is none
     * @param records how many persons' data were shown
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Actor actor, String action, UUID subjectId, int records) {
        byte[] last = (byte[]) em.createNativeQuery("select hash from access_log_head where id = 1 for update")
                .getSingleResult();
        AccessEntry entry =
                new AccessEntry(clock.instant(), actor, action, subjectId, records, last == null ? BEGINNING : last);
        em.persist(entry);
        em.createNativeQuery("update access_log_head set hash = ? where id = 1")
                .setParameter(1, entry.hash())
                .executeUpdate();
        em.flush();
    }

    /** The latest looks at one record, newest first. */
    @Transactional
    public List<AccessEntry> of(UUID subjectId, int most) {
        return em.createQuery(
                        "select e from AccessEntry e where e.subjectId = :subject order by e.id desc",
                        AccessEntry.class)
                .setParameter("subject", subjectId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The number of the first entry that was altered or whose predecessor is missing; empty when the chain is whole. */
    @Transactional
    public OptionalLong firstBroken() {
        AccessEntry previous = null;
        long after = 0;
        while (true) {
            List<Object[]> page = em.createQuery(
                            "select e.id, e from AccessEntry e where e.id > :after order by e.id", Object[].class)
                    .setParameter("after", after)
                    .setMaxResults(1000)
                    .getResultList();
            for (Object[] row : page) {
                AccessEntry entry = (AccessEntry) row[1];
                after = (Long) row[0];
                if (!entry.isIntact() || !entry.follows(previous == null ? BEGINNING : previous.hash())) {
                    return OptionalLong.of(after);
                }
                previous = entry;
            }
            if (page.isEmpty()) {
                return endsAtHead(previous) ? OptionalLong.empty() : OptionalLong.of(after);
            }
            em.clear();
        }
    }

    private boolean endsAtHead(AccessEntry last) {
        byte[] head = (byte[]) em.createNativeQuery("select hash from access_log_head where id = 1")
                .getSingleResult();
        return last == null ? head == null : java.util.Arrays.equals(head, last.hash());
    }
}
