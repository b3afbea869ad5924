package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which questions are planned for a case. */
@ApplicationScoped
class RetentionPlans {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** Plans the questions of a case that ended with somebody's joining a company; nothing for others. Once for each day. */
    @Transactional(Transactional.TxType.MANDATORY)
    void plan(CaseFile file) {
        if (file.joinedOn() == null) {
            return;
        }
        List<RetentionCheck> before = of(file.id());
        for (int months : RetentionMarks.MONTHS) {
            Optional<RetentionCheck> known = before.stream()
                    .filter(each -> each.months() == months && each.joinedOn().equals(file.joinedOn()))
                    .findFirst();
            known.ifPresentOrElse(
                    RetentionCheck::revive, () -> em.persist(new RetentionCheck(file.id(), file.joinedOn(), months)));
        }
    }

    /** Asks nobody of a case any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void drop(UUID caseId) {
        of(caseId).forEach(RetentionCheck::drop);
    }

    /** Those of a case, by day. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<RetentionCheck> of(UUID caseId) {
        return em.createQuery(
                        "select c from RetentionCheck c where c.caseId = :file order by c.dueOn, c.id",
                        RetentionCheck.class)
                .setParameter("file", caseId)
                .getResultList();
    }

    /** After an answer: who works there no more is not asked again, and the counsellor is told what to do by a day. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(RetentionCheck answered, LocalDate today) {
        FollowUp.Reason reason = answered.following();
        if (reason != null) {
            em.persist(FollowUp.answering(answered, reason, today));
        }
        if (reason == FollowUp.Reason.LEFT) {
            drop(answered.caseId());
        }
    }
}
