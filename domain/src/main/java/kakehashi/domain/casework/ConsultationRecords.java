package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.access.Discloses;
import kakehashi.domain.privacy.consent.Withdrawals;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.registration.Application;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/** Writing down what was advised, and putting it right. Source: R-A13, R-A23, R-D13, T5. */
@ApplicationScoped
public class ConsultationRecords {

    /** What the access log calls keeping a record. */
    public static final String KEEP = "record.keep";

    /** What it calls taking words out of one. */
    public static final String REDACT = "record.redact";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    CaseTalks talks;

    @Inject
    RecordRules rules;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * What nobody may collect and stands in what is typed, for a word of warning; keeping asks again. Nothing is looked for in
     * what is too long to be kept, which costs too much and is told anyway.
     */
    @Transactional
    public List<Finding> warn(String advice, String nextStep) {
        return RecordRules.isTooLong(advice) || RecordRules.isTooLong(nextStep)
                ? List.of()
                : rules.findings(advice, nextStep);
    }

    /**
     * The draft of the person acting about a booking or conversation; empty when there is none.
     *
     * @throws Refused {@code caseUnknown}, {@code caseNotYours}, {@code programmeNotYours}; {@code recordWithdrawn}
     */
    @Transactional
    @Discloses("record.draft")
    public Optional<RecordSheet> draft(UUID talkId) {
        Application talk = talks.find(talkId);
        CaseFile file = door.write(talks.file(talk).id(), talk.id());
        mustConsent(talk);
        return em.createQuery("""
                        select r from ConsultationRecord r where r.caseId = :file and r.written.account = :account
                          and (r.bookingId = :talk or r.conversationId = :talk)
                          and r.state = kakehashi.domain.casework.ConsultationRecord.State.DRAFT
                        order by r.written.at desc
                        """, ConsultationRecord.class)
                .setParameter("file", file.id())
                .setParameter("account", acting.actor().id())
                .setParameter("talk", talkId)
                .setMaxResults(1)
                .getResultStream()
                .map(each -> open(each, talks.seal(talk)))
                .findFirst();
    }

    /**
     * The consultations of a case about which the person acting has a draft.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}
     */
    @Transactional
    public Set<UUID> drafts(UUID caseId) {
        door.find(caseId);
        return em.createQuery("""
                        select r from ConsultationRecord r where r.caseId = :file and r.written.account = :account
                          and r.state = kakehashi.domain.casework.ConsultationRecord.State.DRAFT
                        """, ConsultationRecord.class)
                .setParameter("file", caseId)
                .setParameter("account", acting.actor().id())
                .getResultStream()
                .map(ConsultationRecord::talkId)
                .collect(Collectors.toSet());
    }

    private static RecordSheet open(ConsultationRecord record, Seal seal) {
        return new RecordSheet(record, null, record.advice(seal), record.nextStep(seal));
    }

    /**
     * Saves what is typed, to go on with it later. What may not be kept is saved too: nothing typed is lost.
     *
     * @param id names the record from the first time it is saved on
     * @param seen the draft's version as the form showed it; 0 when nothing was saved
     * @return its version now
     * @throws Refused as {@link RecordRules#clean}; {@code recordKept}, {@code recordChanged} when it was saved elsewhere
     *     since, {@code recordWithdrawn}, {@code caseClosed}; {@code caseUnknown}, {@code caseNotYours}, {@code
     *     programmeNotYours}
     */
    @Transactional
    public int save(UUID id, int seen, RecordDraft draft) {
        ConsultationRecord saved = write(id, seen, draft);
        em.flush();
        return saved.version();
    }

    /** The version of a record of the person acting; 0 for none. */
    @Transactional
    public int version(UUID id) {
        ConsultationRecord record = em.find(ConsultationRecord.class, id);
        return record == null || !record.isOf(actor().id()) ? 0 : record.version();
    }

    /**
     * Keeps a record: from now on nobody writes in it, and what comes next is due. Keeping it twice changes nothing.
     *
     * @param seen as {@link #save}
     * @param replaces the record it puts right; null when it is new
     * @throws Refused as {@link #save}, and as {@link RecordRules#check}; {@code recordDay} when it began far from the day
     *     that was booked; {@code recordNotKept} when what it replaces is a
     *     draft, or was replaced meanwhile, {@code recordUnknown} when it is about another consultation, {@code
     *     recordClosed} to whoever may not read it; {@code recordThere} when the consultation has a record and this one
     *     replaces none
     */
    @Transactional
    public void keep(UUID id, int seen, RecordDraft draft, UUID replaces) {
        ConsultationRecord before = em.find(ConsultationRecord.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (before != null && before.state() != ConsultationRecord.State.DRAFT && before.isOf(actor().id())) {
            return;
        }
        hold(draft.talk());
        ConsultationRecord record = write(id, seen, draft);
        ConsultationRecord earlier = replaces == null ? null : locked(replaces, draft.talk());
        LocalDate said = earlier == null ? null : earlier.followUpOn();
        RecordDraft clean = check(draft, earlier);
        if (earlier != null) {
            record.replace(earlier);
        }
        record.keep();
        em.flush();
        if (earlier != null) {
            followOn(record, earlier);
        }
        if (clean.followUpOn() != null && !clean.followUpOn().equals(said)) {
            em.persist(new FollowUp(record, clean.followUpOn()));
        }
        em.flush();
        log.add(actor(), KEEP, record.id(), 1);
    }

    /** The case is held, so that nobody closes it or keeps another record of its consultation meanwhile. */
    private void hold(UUID talkId) {
        UUID file = talks.file(talks.find(talkId)).id();
        em.refresh(em.find(CaseFile.class, file, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Refuses what {@link #keep} would refuse now; nothing is written.
     *
     * @throws Refused as {@link #keep}
     */
    @Transactional
    public void foresee(RecordDraft draft, UUID replaces) {
        Application talk = talks.find(draft.talk());
        door.write(talks.file(talk).id(), talk.id()).mustBeOpen();
        mustConsent(talk);
        check(draft, replaces == null ? null : locked(replaces, draft.talk()));
    }

    private RecordDraft check(RecordDraft draft, ConsultationRecord earlier) {
        CaseFile file = talks.file(talks.find(draft.talk()));
        RecordDraft clean = rules.clean(draft, file.audience(), clock.instant());
        LocalDate said = earlier == null ? null : earlier.followUpOn();
        rules.check(clean, file.programmeId(), handlers.today(), said);
        if (talks.find(draft.talk()) instanceof Booking booking && !clean.held().isNear(booking.startsAt())) {
            throw new Refused("recordDay");
        }
        if (earlier == null && recorded(draft.talk())) {
            throw new Refused("recordThere");
        }
        return clean;
    }

    /**
     * Whether a record of a consultation is kept, which another can only replace.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}
     */
    @Transactional
    public boolean isRecorded(UUID talkId) {
        door.find(talks.file(talks.find(talkId)).id());
        return recorded(talkId);
    }

    private boolean recorded(UUID talkId) {
        return em.createQuery("""
                        select count(r) from ConsultationRecord r where (r.bookingId = :talk or r.conversationId = :talk)
                          and r.state = kakehashi.domain.casework.ConsultationRecord.State.KEPT
                        """, Long.class).setParameter("talk", talkId).getSingleResult() > 0;
    }

    /** What the earlier record made due goes on, done or put off, when the day is the same; with another day it is dropped. */
    private void followOn(ConsultationRecord record, ConsultationRecord earlier) {
        boolean same = Objects.equals(record.followUpOn(), earlier.followUpOn());
        List<FollowUp> before = em.createQuery("select u from FollowUp u where u.recordId = :record", FollowUp.class)
                .setParameter("record", earlier.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (FollowUp each : before) {
            if (same) {
                each.belongTo(record);
            } else {
                each.drop(actor(), clock.instant());
            }
        }
    }

    private ConsultationRecord write(UUID id, int seen, RecordDraft draft) {
        Application talk = talks.find(draft.talk());
        CaseFile file = door.write(talks.file(talk).id(), talk.id());
        file.mustBeOpen();
        mustConsent(talk);
        Instant now = clock.instant();
        RecordDraft clean = rules.clean(draft, file.audience(), now);
        ConsultationRecord record = em.find(ConsultationRecord.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (record == null) {
            record = new ConsultationRecord(id, file, talk);
            record.write(clean, talks.seal(talk), actor(), now);
            em.persist(record);
        } else if (record.isOf(actor().id()) && record.talkId().equals(draft.talk())) {
            mustBeSeen(record, seen);
            record.write(clean, talks.seal(talk), actor(), now);
        } else {
            throw new Refused("recordUnknown");
        }
        return record;
    }

    private static void mustBeSeen(ConsultationRecord record, int seen) {
        if (record.state() == ConsultationRecord.State.DRAFT && record.version() != seen) {
            throw new Refused("recordChanged");
        }
    }

    private void mustConsent(Application talk) {
        if (withdrawals.of(talk.id()) != null) {
            throw new Refused("recordWithdrawn");
        }
    }

    private ConsultationRecord locked(UUID id, UUID talk) {
        ConsultationRecord record = em.find(ConsultationRecord.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (record == null || !record.talkId().equals(talk)) {
            throw new Refused("recordUnknown");
        }
        if (closed(record) != null) {
            throw new Refused("recordClosed");
        }
        return record;
    }

    /** Throws a draft of the person acting away; one that is kept or somebody else's stays. */
    @Transactional
    public void discard(UUID id) {
        em.createNativeQuery("delete from draft_record where id = ? and written_by = ?")
                .setParameter(1, id.toString())
                .setParameter(2, actor().id().toString())
                .executeUpdate();
    }

    /**
     * Takes words out of a kept record, wherever they stand; the trace says of which kind and how many.
     *
     * @throws Refused {@code recordUnknown}, {@code recordNotKept}, {@code redactionNothing}; {@code recordClosed} to whoever
     *     may not read it; {@code caseNotYours}, {@code programmeNotYours}
     */
    @Transactional
    public void redact(UUID id, String words, Finding.Kind kind) {
        ConsultationRecord record = em.find(ConsultationRecord.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (record == null) {
            throw new Refused("recordUnknown");
        }
        door.open(record.caseId());
        Application talk = talks.find(record.talkId());
        if (closed(record) != null) {
            throw new Refused("recordClosed");
        }
        int characters = record.redact(new Strike(words), talks.seal(talk));
        em.persist(new RecordRedaction(record, kind, characters, actor(), clock.instant()));
        em.flush();
        log.add(actor(), REDACT, id, 1);
    }

    /** The kept records of a case as the person acting may read them, newest first; the drafts are not among them. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<RecordSheet> of(CaseFile file) {
        Seal seal = talks.seal(file);
        List<ConsultationRecord> kept = em.createQuery("""
                        select r from ConsultationRecord r where r.caseId = :file
                          and r.state <> kakehashi.domain.casework.ConsultationRecord.State.DRAFT
                        order by r.heldAt desc, r.written.at desc
                        """, ConsultationRecord.class)
                .setParameter("file", file.id())
                .getResultList();
        Set<UUID> withdrawn = withdrawals.among(
                kept.stream().map(ConsultationRecord::talkId).distinct().toList());
        return kept.stream()
                .map(each -> sheet(each, closed(each, withdrawn.contains(each.talkId())), seal))
                .toList();
    }

    private static RecordSheet sheet(ConsultationRecord record, RecordSheet.Closed closed, Seal seal) {
        return closed == null ? open(record, seal) : new RecordSheet(record, closed, "", "");
    }

    private RecordSheet.Closed closed(ConsultationRecord record) {
        return closed(record, withdrawals.of(record.talkId()) != null);
    }

    private RecordSheet.Closed closed(ConsultationRecord record, boolean withdrawn) {
        if (withdrawn) {
            return RecordSheet.Closed.WITHDRAWN;
        }
        return record.isRestricted() && !door.isManager() ? RecordSheet.Closed.RESTRICTED : null;
    }

    private Actor actor() {
        return acting.actor();
    }
}
