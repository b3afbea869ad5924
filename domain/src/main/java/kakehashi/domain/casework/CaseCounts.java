package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.event.Audience;
import kakehashi.domain.report.Span;

/** Cases that began or ended in a time. */
@ApplicationScoped
class CaseCounts {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** The cases of an audience that began in a time. */
    @Transactional(Transactional.TxType.MANDATORY)
    long begun(Audience audience, Span span) {
        return of("count(f)", Long.class, "f.openedAt", audience, span).getSingleResult();
    }

    /** The cases of an audience that were closed in a time, and are still. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<CaseFile> closed(Audience audience, Span span) {
        return of("f", CaseFile.class, "f.closed.at", audience, span).getResultList();
    }

    private <T> TypedQuery<T> of(String what, Class<T> type, String moment, Audience audience, Span span) {
        return span.bind(em.createQuery(
                "select " + what
                        + " from CaseFile f, Programme p where p.id = f.programmeId and p.fiscalYear = :year and "
                        + moment + " >= :from and " + moment + " < :until and " + moment
                        + " <= :moment and f.seekerId is " + (audience == Audience.SEEKER ? "not null" : "null"),
                type));
    }

    /** How many of some cases ended how, by the key of its words, in the order of forms. */
    static Map<String, Long> outcomes(Audience audience, List<CaseFile> closed) {
        Map<String, Long> counts = new LinkedHashMap<>();
        CaseOutcome.of(audience)
                .forEach(outcome -> counts.put(
                        "CaseOutcome." + outcome,
                        closed.stream()
                                .filter(file -> file.outcome() == outcome)
                                .count()));
        return counts;
    }
}
