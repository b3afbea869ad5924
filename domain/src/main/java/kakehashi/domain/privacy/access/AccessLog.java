package kakehashi.domain.privacy.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import kakehashi.domain.shared.Actor;

/** Adds to the access log and reads it. */
@ApplicationScoped
public class AccessLog {

    /** How the action of a refused look ends. */
    public static final String DENIED = ".denied";

    private static final byte[] BEGINNING = new byte[32];

    /** Rows of one statement. */
    private static final int AT_ONCE = 100;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Adds an entry to the end of the chain, in the transaction of what is shown or done.
     *
     * @param action what is done, such as {@code registration.view}
     * @param subjectId the record, or the event of a list; null when there is none
     * @param records how many persons' data were shown or used
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Actor actor, String action, UUID subjectId, int records) {
        append(actor, action, subjectId, records);
    }

    /**
     * Adds an entry about a look that was refused, in a transaction of its own: the look's is rolled back.
     *
     * @param look what was tried, such as {@code registration.view}; {@link #DENIED} is added
     * @param subjectId the record, or the event of a list; null when there is none
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void denied(Actor actor, String look, UUID subjectId) {
        append(actor, look + DENIED, subjectId, 0);
    }

    /**
     * Adds one entry for each of many persons, whose data are put on one paper or into one file.
     *
     * @param subjectIds their records, in the order of the entries
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addEach(Actor actor, String action, List<UUID> subjectIds) {
        byte[] last = last();
        for (int from = 0; from < subjectIds.size(); from += AT_ONCE) {
            List<AccessEntry> entries = new ArrayList<>();
            for (UUID subjectId : subjectIds.subList(from, Math.min(subjectIds.size(), from + AT_ONCE))) {
                AccessEntry entry = new AccessEntry(clock.instant(), actor, action, subjectId, 1, last);
                entries.add(entry);
                last = entry.hash();
            }
            insert(entries);
        }
        note(last);
    }

    /** Inserts entries in one statement: their numbers are in the order of the rows. */
    private void insert(List<AccessEntry> entries) {
        Query query = em.createNativeQuery("insert into access_log (" + AccessEntry.COLUMNS + ") values "
                + String.join(", ", Collections.nCopies(entries.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?)")));
        int place = 1;
        for (AccessEntry entry : entries) {
            for (Object value : entry.values()) {
                query.setParameter(place++, value);
            }
        }
        query.executeUpdate();
    }

    private void append(Actor actor, String action, UUID subjectId, int records) {
        AccessEntry entry = new AccessEntry(clock.instant(), actor, action, subjectId, records, last());
        em.persist(entry);
        note(entry.hash());
    }

    /** The hash of the last entry; nobody else adds one until the transaction ends. */
    private byte[] last() {
        byte[] last = (byte[]) em.createNativeQuery("select hash from access_log_head where id = 1 for update")
                .getSingleResult();
        return last == null ? BEGINNING : last;
    }

    private void note(byte[] last) {
        em.createNativeQuery("update access_log_head set hash = ? where id = 1")
                .setParameter(1, last)
                .executeUpdate();
        em.flush();
    }

    /**
     * The number of the first entry that was altered or whose predecessor is missing; empty when the chain is whole. May
     * run while entries are added.
     */
    @Transactional
    public OptionalLong firstBroken() {
        return firstBroken(List.of());
    }

    /**
     * The same, compared with what was noted outside of the database: the number of the first entry that is not what an
     * anchor says, or of the first anchor whose entry is missing, when no entry before is broken.
     */
    @Transactional
    public OptionalLong firstBroken(Collection<Anchor> anchors) {
        NavigableMap<Long, String> noted = new TreeMap<>();
        anchors.forEach(each -> noted.merge(
                each.number(), each.hash(), (one, other) -> one.equals(other) ? one : "anchors that differ"));
        AccessEntry previous = null;
        long after = 0;
        while (true) {
            byte[] head = head();
            List<Object[]> page = em.createQuery(
                            "select e.id, e from AccessEntry e where e.id > :after order by e.id", Object[].class)
                    .setParameter("after", after)
                    .setMaxResults(1000)
                    .getResultList();
            if (page.isEmpty()) {
                return Arrays.equals(head, previous == null ? null : previous.hash())
                        ? missing(noted)
                        : OptionalLong.of(after);
            }
            for (Object[] row : page) {
                AccessEntry entry = (AccessEntry) row[1];
                after = (Long) row[0];
                boolean follows = entry.isIntact() && entry.follows(previous == null ? BEGINNING : previous.hash());
                if (!follows || !isNoted(noted.remove(after), entry)) {
                    return OptionalLong.of(after);
                }
                previous = entry;
            }
            em.clear();
        }
    }

    private static boolean isNoted(String hash, AccessEntry entry) {
        return hash == null || hash.equals(HexFormat.of().formatHex(entry.hash()));
    }

    private static OptionalLong missing(NavigableMap<Long, String> noted) {
        return noted.isEmpty() ? OptionalLong.empty() : OptionalLong.of(noted.firstKey());
    }

    /** The anchor of a day: where the log ends now; empty before the first entry. */
    @Transactional
    public Optional<Anchor> end(LocalDate day) {
        return em.createQuery("select e from AccessEntry e order by e.id desc", AccessEntry.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(entry -> new Anchor(day, entry.number(), HexFormat.of().formatHex(entry.hash())));
    }

    /** The hash of the last entry, as noted apart from it; null before the first. */
    private byte[] head() {
        return (byte[]) em.createNativeQuery("select hash from access_log_head where id = 1")
                .getSingleResult();
    }
}
