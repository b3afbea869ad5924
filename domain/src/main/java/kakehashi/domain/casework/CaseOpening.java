package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import kakehashi.domain.consultation.Begun;

/** Begins a case with the first consultation of somebody, in the transaction that confirms it. */
@ApplicationScoped
class CaseOpening {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Somebody's consultation was confirmed. A case that stands already goes to the counsellor who has the time only when it
     * is nobody's; a closed one stays closed until staff open it again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin(@Observes Begun begun) {
        em.createNativeQuery("""
                        insert ignore into case_file (id, programme_id, seeker_id, company_id, state, opened_at, version)
                        select ?, ?, ?, ?, 'OPEN', ?, 1 from dual
                        where not exists (select 1 from case_file where seeker_id = ? or company_id = ?)
                        """)
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, begun.programmeId().toString())
                .setParameter(3, text(begun.seekerId()))
                .setParameter(4, text(begun.companyId()))
                .setParameter(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(6, text(begun.seekerId()))
                .setParameter(7, text(begun.companyId()))
                .executeUpdate();
        mustStand(begun);
        if (begun.counsellorId() != null) {
            em.createNativeQuery("""
                            update case_file set counsellor_id = ?, version = version + 1
                            where (seeker_id = ? or company_id = ?) and counsellor_id is null
                            """)
                    .setParameter(1, text(begun.counsellorId()))
                    .setParameter(2, text(begun.seekerId()))
                    .setParameter(3, text(begun.companyId()))
                    .executeUpdate();
        }
    }

    /** What is ignored above may be somebody else's case that began at the same moment, and nothing else. */
    private void mustStand(Begun begun) {
        Number cases =
                (Number) em.createNativeQuery("select count(*) from case_file where seeker_id = ? or company_id = ?")
                        .setParameter(1, text(begun.seekerId()))
                        .setParameter(2, text(begun.companyId()))
                        .getSingleResult();
        if (cases.intValue() == 0) {
            throw new IllegalStateException("no case began");
        }
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
