package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.consultation.Counsellor;
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
    HandOver handOver;

    /**
     * Whose a case is, without who it is about.
     *
     * @param id the case
     * @param number the case's
     * @param counsellor the counsellor's number; null when it is nobody's
     * @param signsIn whether an account of staff advises under that number
     */
    public record Whose(UUID id, int number, Integer counsellor, boolean signsIn) {

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
        return new Whose(
                id,
                file.number(),
                counsellor == null ? null : counsellor.number(),
                counsellor != null && counsellor.accountId() != null);
    }

    /** The counsellor the person acting is; empty for others. */
    @Transactional
    public Optional<UUID> self() {
        return door.self().map(Counsellor::id);
    }

    /**
     * Gives a case that is nobody's to a counsellor; doing it again changes nothing.
     *
     * @throws Refused {@code caseUnknown}, {@code programmeNotYours}; {@code caseTaken} when it is another's meanwhile;
     *     {@code caseClosed}; {@code counsellorUnknown}
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
        handOver.give(ACTION, List.of(file), counsellorId, "");
    }
}
