package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;

/** A case that is nobody's yet goes to a counsellor, without being seen by who decides it. Source: R-A13. */
@ApplicationScoped
public class CaseTaking {

    /** What the access log calls it. */
    public static final String ACTION = "case.take";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    CaseDoor door;

    @Inject
    Cases cases;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Whose a case is, without who it is about.
     *
     * @param id the case
     * @param number the case's
     * @param counsellor the counsellor's number; null when it is nobody's
     */
    public record Whose(UUID id, int number, Integer counsellor) {

        /** Whether it is no counsellor's. */
        public boolean isNobodys() {
            return counsellor == null;
        }
    }

    /**
     * Whose a case is.
     *
     * @throws Refused {@code caseUnknown}; {@code programmeNotYours}
     */
    @Transactional
    public Whose whose(UUID id) {
        CaseFile file = door.find(id);
        Counsellor counsellor = file.counsellorId() == null ? null : em.find(Counsellor.class, file.counsellorId());
        return new Whose(id, file.number(), counsellor == null ? null : counsellor.number());
    }

    /**
     * Gives a case that is nobody's to a counsellor; doing it again changes nothing.
     *
     * @throws Refused {@code caseUnknown}, {@code programmeNotYours}; {@code caseTaken} when it is another's meanwhile;
     *     {@code counsellorUnknown}
     */
    @Transactional
    public void take(UUID id, UUID counsellorId) {
        CaseFile file = door.find(id);
        em.lock(file, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(file);
        if (Objects.equals(file.counsellorId(), counsellorId)) {
            return;
        }
        if (file.counsellorId() != null) {
            throw new Refused("caseTaken");
        }
        Counsellor counsellor = cases.counsellors().stream()
                .filter(each -> each.id().equals(counsellorId))
                .findFirst()
                .orElseThrow(() -> new Refused("counsellorUnknown"));
        file.give(counsellor);
        em.persist(CaseStep.given(file, counsellor.number(), acting.actor(), clock.instant()));
        em.flush();
        log.add(acting.actor(), ACTION, id, 0);
    }
}
