package kakehashi.domain.privacy.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/** Keeps the approval ledger. Source: R-F2. */
@ApplicationScoped
public class Approvals {

    /** What the access log calls an entry. */
    public static final String ENTER = "approval.enter";

    /** What the access log calls a withdrawal. */
    public static final String WITHDRAW = "approval.withdraw";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    AccessLog log;

    @Inject
    Clock clock;

    /** All entries of a programme, the newest first. */
    @Transactional
    public List<Approval> of(UUID programmeId) {
        return em.createQuery(
                        "select a from Approval a where a.programmeId = :programme order by a.enteredAt desc, a.number",
                        Approval.class)
                .setParameter("programme", programmeId)
                .getResultList();
    }

    /** An entry; empty when there is none. */
    @Transactional
    public Optional<Approval> find(UUID id) {
        return Optional.ofNullable(em.find(Approval.class, id));
    }

    /**
     * Lets a number pass under which an entry holds on a day that allows, for an event, what nobody may collect otherwise.
     *
     * @param kind the event's kind, by the name of its constant
     * @throws Refused {@code approvalNotInForce}
     */
    @Transactional
    public void mustAllow(UUID programmeId, String number, String kind, UUID event, LocalDate day) {
        of(programmeId).stream()
                .filter(each -> each.terms().number().equals(number) && !each.isWithdrawn())
                .map(Approval::terms)
                .filter(terms -> terms.scope().forbidden() && terms.scope().includes(kind, event))
                .filter(terms -> !day.isBefore(terms.first()) && !day.isAfter(terms.last()))
                .findFirst()
                .orElseThrow(() -> new Refused("approvalNotInForce"));
    }

    /**
     * Whether an entry of a number holds on a day and names a data item.
     *
     * @param number as the ward's document has it
     */
    @Transactional
    public boolean isInForce(String number, DataItem item, LocalDate day) {
        return em.createQuery("""
                        select a from Approval a where a.number = :number
                          and a.withdrawnAt is null and a.startsOn <= :day and a.endsOn >= :day
                        """, Approval.class)
                .setParameter("number", number)
                .setParameter("day", day)
                .getResultStream()
                .anyMatch(each -> each.terms().items().contains(item));
    }

    /**
     * Those of some programmes for which an entry for a whole kind of event names a data item on a day; one query however
     * many there are.
     *
     * @param kind the events' kind, by the name of its constant
     */
    @Transactional
    public Set<UUID> naming(Collection<UUID> programmes, String kind, DataItem item, LocalDate day) {
        if (programmes.isEmpty()) {
            return Set.of();
        }
        return em.createQuery("""
                        select a from Approval a where a.programmeId in :programmes and a.kind = :kind
                          and a.eventId is null and a.withdrawnAt is null and a.startsOn <= :day and a.endsOn >= :day
                        """, Approval.class)
                .setParameter("programmes", programmes)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultStream()
                .filter(each -> each.terms().items().contains(item))
                .map(Approval::programmeId)
                .collect(Collectors.toSet());
    }

    /**
     * Enters what the ward approved; gives the entry's id.
     *
     * @throws Refused as {@link ApprovalTerms#check}
     */
    @Transactional
    public UUID enter(Actor by, UUID programmeId, ApprovalTerms terms) {
        terms.check();
        Approval approval = new Approval(programmeId, terms, by.login(), clock.instant());
        em.persist(approval);
        em.flush();
        log.add(by, ENTER, approval.id(), 0);
        return approval.id();
    }

    /**
     * Notes that an approval no longer holds. Events that are published stay so.
     *
     * @throws Refused {@code approvalUnknown}, {@code approvalWithdrawn}
     */
    @Transactional
    public void withdraw(Actor by, UUID id) {
        Approval approval = em.find(Approval.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (approval == null) {
            throw new Refused("approvalUnknown");
        }
        approval.withdraw(by.login(), clock.instant());
        em.flush();
        log.add(by, WITHDRAW, id, 0);
    }

    /** What is missing of an event's need. */
    @Transactional
    public Coverage coverage(UUID programmeId, Coverage.Need need) {
        return Coverage.of(of(programmeId), need);
    }
}
