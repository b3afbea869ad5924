package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;

/** Who was asked whether they still work where they joined, for those whose cases they are. Source: R-A13, domain 5. */
@ApplicationScoped
public class RetentionDesk {

    /** What the access log calls entering an answer. */
    public static final String ENTER = "retention.enter";

    /** What holds for a case {@code f} as long as the consent to one of its consultations holds. */
    static final String CONSENTED =
            "(exists (" + consented("Booking", "b") + ") or exists (" + consented("Conversation", "v") + "))";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    RetentionPlans plans;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private static String consented(String entity, String one) {
        String column = entity.toLowerCase(Locale.ROOT) + "Id";
        return """
                select %2$s.id from %1$s %2$s
                where (%2$s.seekerId = f.seekerId or %2$s.companyId = f.companyId) and %2$s.confirmedAt is not null
                  and not exists (select w%2$s from ConsentWithdrawal w%2$s, Consent s%2$s
                    where w%2$s.consentId = s%2$s.id and s%2$s.%3$s = %2$s.id
                      and s%2$s.matter = kakehashi.domain.privacy.consent.Consent.Matter.PARTICIPATION)
                """.formatted(entity, one, column);
    }

    /**
     * A question in a list, without who is asked.
     *
     * @param check the question
     * @param number the case's
     */
    public record Line(RetentionCheck check, int number) {}

    /** One page of the questions of one's own cases, or for managers of everybody's, by day. */
    @Transactional
    public Slice<Line> page(RetentionFilter filter, int first, int size) {
        String where = " from RetentionCheck c, CaseFile f where c.caseId = f.id and f.programmeId in :own"
                + " and (:all = true or f.counsellorId = :self) and " + filter.condition();
        TypedQuery<Line> rows = em.createQuery(
                "select new kakehashi.domain.casework.RetentionDesk$Line(c, f.number)" + where
                        + " order by c.dueOn, f.number, c.id",
                Line.class);
        TypedQuery<Long> count = em.createQuery("select count(c)" + where, Long.class);
        bind(rows, filter);
        bind(count, filter);
        return new Slice<>(rows.setFirstResult(first).setMaxResults(size).getResultList(), count.getSingleResult());
    }

    private void bind(TypedQuery<?> query, RetentionFilter filter) {
        query.setParameter("own", door.programmes())
                .setParameter("all", door.isManager())
                .setParameter("self", door.selfId());
        if (filter.isDated()) {
            query.setParameter("today", handlers.today());
        }
    }

    /**
     * A question that staff may enter an answer to.
     *
     * @throws Refused {@code retentionUnknown}, {@code retentionWithdrawn} when every consent was withdrawn; {@code
     *     caseNotYours}, {@code programmeNotYours}
     */
    @Transactional
    public Line find(UUID id) {
        RetentionCheck check = own(id, LockModeType.NONE);
        return new Line(check, door.open(check.caseId()).number());
    }

    /** The case of a question, whosever it is; empty when there is no such question. */
    @Transactional
    public Optional<UUID> caseOf(UUID id) {
        return Optional.ofNullable(em.find(RetentionCheck.class, id)).map(RetentionCheck::caseId);
    }

    /**
     * Enters what somebody said.
     *
     * @throws Refused as {@link #find}; {@code retentionAnswered}, {@code retentionDropped}, {@code retentionEarly}
     */
    @Transactional
    public void enter(UUID id, RetentionCheck.Answer said, RetentionCheck.Way how) {
        RetentionCheck check = own(id, LockModeType.PESSIMISTIC_WRITE);
        check.enter(said, how, acting.actor(), clock.instant(), handlers.today());
        plans.follow(check, handlers.today());
        em.flush();
        log.add(acting.actor(), ENTER, check.caseId(), 1);
    }

    private RetentionCheck own(UUID id, LockModeType lock) {
        RetentionCheck check = em.find(RetentionCheck.class, id, lock);
        if (check == null) {
            throw new Refused("retentionUnknown");
        }
        door.open(check.caseId());
        if (!isConsented(check)) {
            throw new Refused("retentionWithdrawn");
        }
        return check;
    }

    private boolean isConsented(RetentionCheck check) {
        return em.createQuery("select count(f) from CaseFile f where f.id = :file and " + CONSENTED, Long.class)
                        .setParameter("file", check.caseId())
                        .getSingleResult()
                > 0;
    }
}
