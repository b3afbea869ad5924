package kakehashi.domain.privacy.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.RegisteredField;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.wording.TextRules;

/** Managers switch fields of the register on and off. Source: R-D0, R-F2, T3. */
@ApplicationScoped
public class FieldDesk {

    /** What the access log calls switching a field on. */
    public static final String ON = "field.enable";

    /** What it calls switching one off. */
    public static final String OFF = "field.disable";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Approvals approvals;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** What was done with a field, the latest first. */
    @Transactional
    public List<FieldChange> history(PersonalField field) {
        return em.createQuery(
                        "select c from FieldChange c where c.field = :field order by c.done.at desc, c.id",
                        FieldChange.class)
                .setParameter("field", field)
                .getResultList();
    }

    /**
     * Lets forms ask for a field.
     *
     * @param approval the number of the approval that covers it; blank when its data item does
     * @throws Refused {@code managersOnly}; {@code fieldSwitched} when it is on; {@code fieldUnmapped} when no data item
     *     covers it and no number is given; {@code fieldApproval} when no approval of the number names its item and holds
     *     today
     */
    @Transactional
    public void switchOn(PersonalField field, String approval) {
        Actor actor = manager();
        RegisteredField row = em.find(RegisteredField.class, field, LockModeType.PESSIMISTIC_WRITE);
        String number = TextRules.line(approval);
        row.switchOn(number.isEmpty() ? null : number);
        if (row.approvalNumber() != null && !approvals.isInForce(number, field.item(), handlers.today())) {
            throw new Refused("fieldApproval");
        }
        note(row, actor, ON);
    }

    /**
     * Keeps forms from asking for a field. What was collected stays until the year is given back.
     *
     * @throws Refused {@code managersOnly}; {@code fieldSwitched} when it is off; {@code fieldByStaff}; {@code
     *     fieldNeeded} when an activity cannot do without it
     */
    @Transactional
    public void switchOff(PersonalField field) {
        Actor actor = manager();
        RegisteredField row = em.find(RegisteredField.class, field, LockModeType.PESSIMISTIC_WRITE);
        long needed = em.createQuery(
                        "select count(r) from CollectionRule r where r.field = :field and r.required = true",
                        Long.class)
                .setParameter("field", field)
                .getSingleResult();
        if (needed > 0) {
            throw new Refused("fieldNeeded");
        }
        row.switchOff();
        note(row, actor, OFF);
    }

    private Actor manager() {
        Actor actor = acting.actor();
        if (Role.valueOf(actor.role()) != Role.MANAGER) {
            throw new Refused("managersOnly");
        }
        return actor;
    }

    private void note(RegisteredField row, Actor actor, String action) {
        FieldChange change = new FieldChange(row, new Deed(actor, clock.instant()));
        em.persist(change);
        em.flush();
        log.add(actor, action, change.id(), 0);
    }
}
