package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import kakehashi.domain.report.Span;

/** How many people still work where they joined, for reports. Source: domain 5. */
@ApplicationScoped
public class RetentionCounts {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /**
     * What became of those whose question was due so many months after joining.
     *
     * @param months after how many
     * @param asked how many were asked, by mail or otherwise
     * @param answered how many of them answered
     * @param still how many of those still work there
     * @param left how many work there no more
     */
    public record Mark(int months, long asked, long answered, long still, long left) {}

    /**
     * What became of people of a year's cases, one mark after the other; those count whose question was due in the time.
     *
     * @param from the first day in the office's zone
     * @param until the first day behind it
     * @param span the year, and the moment after which answers do not count
     */
    @Transactional
    public List<Mark> marks(Span span, LocalDate from, LocalDate until) {
        List<RetentionCheck> all = em.createQuery("""
                        select c from RetentionCheck c, CaseFile f, Programme p where f.id = c.caseId
                          and p.id = f.programmeId and p.fiscalYear = :year and c.dueOn >= :from and c.dueOn < :until
                        """, RetentionCheck.class)
                .setParameter("year", span.year())
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
        return RetentionMarks.MONTHS.stream()
                .map(months -> mark(
                        months,
                        all.stream().filter(each -> each.months() == months).toList(),
                        span))
                .toList();
    }

    private static Mark mark(int months, List<RetentionCheck> all, Span span) {
        List<RetentionCheck> answered =
                all.stream().filter(each -> isAnswered(each, span)).toList();
        long mailed = all.stream()
                .filter(each -> each.askedAt() != null && each.askedAt().isBefore(span.moment()))
                .filter(each -> !isAnswered(each, span))
                .count();
        return new Mark(
                months,
                mailed + answered.size(),
                answered.size(),
                count(answered, each -> each.answer() == RetentionCheck.Answer.YES),
                count(answered, each -> each.answer() == RetentionCheck.Answer.NO));
    }

    private static boolean isAnswered(RetentionCheck check, Span span) {
        return check.answeredAt() != null && !check.answeredAt().isAfter(span.moment());
    }

    private static long count(List<RetentionCheck> all, Predicate<RetentionCheck> which) {
        return all.stream().filter(which).count();
    }
}
