package kakehashi.domain.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.report.Span;

/** The ways of a year as they stood at a moment. */
@ApplicationScoped
class OutcomeCounts {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** The ways that had begun by the moment, by the seeker's case. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, List<OutcomePath>> byPerson(Span span) {
        Map<UUID, UUID> cases = em.createQuery("""
                        select o from Outcome o, CaseFile f, Programme p
                        where f.id = o.caseId and p.id = f.programmeId and p.fiscalYear = :year
                        """, Outcome.class)
                .setParameter("year", span.year())
                .getResultStream()
                .collect(Collectors.toMap(Outcome::id, Outcome::caseId));
        Map<UUID, List<OutcomeStep>> steps = em.createQuery("""
                        select s from OutcomeStep s, Outcome o, CaseFile f, Programme p
                        where o.id = s.outcomeId and f.id = o.caseId and p.id = f.programmeId and p.fiscalYear = :year
                          and s.done.at <= :moment order by s.place
                        """, OutcomeStep.class)
                .setParameter("year", span.year())
                .setParameter("moment", span.moment())
                .getResultStream()
                .collect(Collectors.groupingBy(OutcomeStep::outcomeId));
        return steps.entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> cases.get(each.getKey()),
                        Collectors.mapping(each -> OutcomePath.of(each.getValue()), Collectors.toList())));
    }
}
