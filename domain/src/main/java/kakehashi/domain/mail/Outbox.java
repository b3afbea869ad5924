package kakehashi.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.sealing.KeysMissing;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealBroken;
import kakehashi.domain.privacy.sealing.SealedText;
import kakehashi.domain.privacy.sealing.Seals;

/** The queue of mails. */
@ApplicationScoped
public class Outbox {

    /** A claim older than this belongs to a sender that died: longer than {@link Postman} takes for a round. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    StoppedAddresses addresses;

    @Inject
    Clock clock;

    /** Queues a mail in the transaction of the fact it tells; nothing when its reader has no address. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(int sealYear, Posting posting) {
        if (posting.recipient() == null) {
            return;
        }
        em.persist(new OutgoingMail(UUID.randomUUID(), sealYear, seals.of(sealYear), posting, clock.instant()));
    }

    /** The same for one of many, which leave together and not before a moment; until then they can be recalled. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(int sealYear, Posting posting, UUID group, Instant due) {
        em.persist(new OutgoingMail(UUID.randomUUID(), sealYear, seals.of(sealYear), posting, clock.instant())
                .in(group, due));
    }

    /** Takes back what of a group has not left, and erases what it said; says how many that were. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int recall(UUID group) {
        return em.createQuery("""
                        update OutgoingMail m set m.state = kakehashi.domain.mail.OutgoingMail.State.RECALLED,
                          m.content = :nothing
                        where m.groupId = :group and m.state = kakehashi.domain.mail.OutgoingMail.State.QUEUED
                        """)
                .setParameter("nothing", SealedText.nothing())
                .setParameter("group", group)
                .executeUpdate();
    }

    /** Claims due mails for this sender, oldest first. */
    @Transactional
    List<Parcel> claim(int most) {
        Instant now = clock.instant();
        List<?> ids = em.createNativeQuery("""
                        select id from mail where state = 'QUEUED' and due_at <= ?
                        order by due_at limit ? for update skip locked
                        """)
                .setParameter(1, java.time.LocalDateTime.ofInstant(now, java.time.ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<OutgoingMail> mails = em.createQuery("select m from OutgoingMail m where m.id in :ids", OutgoingMail.class)
                .setParameter("ids", ids.stream().map(Outbox::uuid).toList())
                .getResultList();
        em.createQuery("""
                        update OutgoingMail m set m.state = kakehashi.domain.mail.OutgoingMail.State.SENDING,
                          m.claimedAt = :now, m.attempts = m.attempts + 1 where m.id in :ids
                        """)
                .setParameter("now", now)
                .setParameter("ids", ids.stream().map(Outbox::uuid).toList())
                .executeUpdate();
        return open(mails);
    }

    /** Opens what can be opened and goes to an address nothing came back from. */
    private List<Parcel> open(List<OutgoingMail> mails) {
        Map<OutgoingMail, Parcel> opened = new LinkedHashMap<>();
        Map<OutgoingMail, ByteBuffer> indexes = new HashMap<>();
        for (OutgoingMail mail : mails) {
            try {
                Seal seal = seals.of(mail.sealYear());
                opened.put(mail, mail.open(seal));
                indexes.put(mail, StoppedAddresses.index(seal, mail.recipient(seal)));
            } catch (KeysMissing | SealBroken unreadable) {
                mail.hold(OutgoingMail.Problem.UNREADABLE);
            }
        }
        Set<ByteBuffer> stopped = addresses.among(indexes.values());
        indexes.forEach((mail, index) -> {
            if (stopped.contains(index)) {
                mail.stop();
                opened.remove(mail);
            }
        });
        return List.copyOf(opened.values());
    }

    /** Notes that mails left, in one statement, and erases what fleeting ones said, in another. */
    @Transactional
    void sent(List<UUID> ids) {
        em.createQuery("""
                        update OutgoingMail m set m.state = kakehashi.domain.mail.OutgoingMail.State.SENT,
                          m.sentAt = :now, m.problem = null where m.id in :ids
                        """)
                .setParameter("now", clock.instant())
                .setParameter("ids", ids)
                .executeUpdate();
        em.createQuery("update OutgoingMail m set m.content = :nothing where m.id in :ids and m.fleeting = true")
                .setParameter("nothing", SealedText.nothing())
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Notes that a mail did not leave; says whether that was the last try. A claim lost meanwhile changes nothing. */
    @Transactional
    boolean failed(UUID id, OutgoingMail.Problem why) {
        OutgoingMail mail = em.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        return mail.state() == OutgoingMail.State.SENDING && mail.failed(why, clock.instant());
    }

    /** Holds a claimed mail of which nobody knows whether it left. */
    @Transactional
    void interrupted(UUID id) {
        OutgoingMail mail = em.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail.state() == OutgoingMail.State.SENDING) {
            mail.hold(OutgoingMail.Problem.INTERRUPTED);
        }
    }

    /** Holds the claims of senders that died; says how many. */
    @Transactional
    public int holdAbandoned() {
        return em.createQuery("""
                        update OutgoingMail m set m.state = kakehashi.domain.mail.OutgoingMail.State.HELD,
                          m.problem = kakehashi.domain.mail.OutgoingMail.Problem.INTERRUPTED
                        where m.state = kakehashi.domain.mail.OutgoingMail.State.SENDING and m.claimedAt < :limit
                        """)
                .setParameter("limit", clock.instant().minus(CLAIM))
                .executeUpdate();
    }

    /** Holds the mails about something that have not left, because their address was wrong. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdMisaddressed(UUID subjectId) {
        em.createQuery("""
                        update OutgoingMail m set m.state = kakehashi.domain.mail.OutgoingMail.State.HELD,
                          m.problem = kakehashi.domain.mail.OutgoingMail.Problem.MISADDRESSED
                        where m.state = kakehashi.domain.mail.OutgoingMail.State.QUEUED and m.subjectId = :subject
                        """).setParameter("subject", subjectId).executeUpdate();
    }

    /**
     * Queues held and failed mails again, with as many tries as a new one; the others stay as they are. A mail keeps its
     * id and so its Message-ID; however many ask at once, it is queued once.
     *
     * @return how many were queued
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int sendAgain(Collection<UUID> ids) {
        return ids.isEmpty()
                ? 0
                : em.createQuery("""
                        update OutgoingMail m set m.state = kakehashi.domain.mail.OutgoingMail.State.QUEUED,
                          m.attempts = 0, m.dueAt = :now where m.id in :ids
                          and m.state in (kakehashi.domain.mail.OutgoingMail.State.HELD,
                            kakehashi.domain.mail.OutgoingMail.State.FAILED)
                        """)
                        .setParameter("now", clock.instant())
                        .setParameter("ids", ids)
                        .executeUpdate();
    }

    /** How many mails are in a state. */
    @Transactional
    public long count(OutgoingMail.State state) {
        return em.createQuery("select count(m) from OutgoingMail m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    private static UUID uuid(Object stored) {
        if (stored instanceof byte[] bytes) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
        return stored instanceof UUID id ? id : UUID.fromString(stored.toString());
    }
}
