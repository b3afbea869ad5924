package kakehashi.domain.privacy.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.StaffLetter;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.staff.StaffUpkeep;

/**
 * What the timer does about inspections: from December on it opens the one nobody opened, and it reminds of those that
 * are not closed. Accounts have no addresses, so mails go to the office's own, for its managers. Source: T16.
 */
@ApplicationScoped
public class InspectionReminders {

    private static final String TEMPLATE = "inspectionDue";

    /** How long after the first day of a programme its inspection is opened at the latest: from April to December. */
    private static final int MONTHS = 8;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Clock clock;

    /** Opens the inspection of one year that has none, and says so by mail; says whether there was one. */
    @Transactional
    public int openDue() {
        LocalDate today = handlers.today();
        List<?> ids = em.createNativeQuery("select p.id from programme p where p.starts_on <= ? and p.ends_on >= ?"
                        + " and not exists (select 1 from inspection i where i.programme_id = p.id)"
                        + " order by p.fiscal_year limit 1 for update skip locked")
                .setParameter(1, today.minusMonths(MONTHS))
                .setParameter(2, today)
                .getResultList();
        for (Object id : ids) {
            Programme year = em.find(Programme.class, UUID.fromString(id.toString()));
            Inspection made = new Inspection(year.id(), Inspection.usualDay(year));
            Reminder.on(today, made.dueOn()).ifPresent(made::reminded);
            em.persist(made);
            em.flush();
            Deed opened = new Deed(StaffUpkeep.TIMER, clock.instant());
            em.persist(new InspectionStep(made.id(), InspectionStep.Kind.OPENED, null, opened));
            em.flush();
            log.add(StaffUpkeep.TIMER, InspectionDesk.OPEN, made.id(), 0);
            send(year, made, today);
        }
        return ids.size();
    }

    /** Reminds of every inspection whose turn has come, each turn once; says of how many. */
    @Transactional
    public int remindDue() {
        LocalDate today = handlers.today();
        List<?> ids = em.createNativeQuery("select i.id from inspection i where i.closed_at is null and i.due_on <= ?"
                        + " and i.programme_id in (select p.id from programme p where p.ends_on >= ?)"
                        + " order by i.due_on for update skip locked")
                .setParameter(1, Reminder.soon(today))
                .setParameter(2, today)
                .getResultList();
        int told = 0;
        for (Object id : ids) {
            Inspection inspection = em.find(Inspection.class, UUID.fromString(id.toString()));
            Optional<Reminder> turn = Reminder.on(today, inspection.dueOn());
            if (turn.isPresent() && turn.get().isAfter(inspection.reminded())) {
                inspection.reminded(turn.get());
                send(em.find(Programme.class, inspection.programmeId()), inspection, today);
                told++;
            }
        }
        em.flush();
        return told;
    }

    private void send(Programme year, Inspection inspection, LocalDate today) {
        Map<String, Object> facts = Map.of(
                "year",
                String.valueOf(year.fiscalYear()),
                "day",
                inspection.dueOn().toString(),
                "late",
                String.valueOf(inspection.isLate(today)),
                "left",
                InspectionPoint.values().length - answered(inspection));
        outbox.queue(
                year.fiscalYear(),
                new Posting(TEMPLATE, inspection.id(), year.officeMail(), StaffLetter.of(TEMPLATE, year, facts), true));
    }

    private int answered(Inspection inspection) {
        return em.createQuery(
                        "select count(distinct a.item) from InspectionAnswer a where a.inspectionId = :id", Long.class)
                .setParameter("id", inspection.id())
                .getSingleResult()
                .intValue();
    }
}
