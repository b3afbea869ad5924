package kakehashi.domain.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.event.Audience;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Report;
import kakehashi.domain.report.Span;
import kakehashi.domain.report.Spread;

/** How long consultations took, by the records kept of them. Source: R-A13, R-A23, R-D13. */
@ApplicationScoped
public class DurationsReport implements Report {

    private static final String NAME = "Report.durations.";

    private static final String KEPT = """
            select f.seekerId, r.minutes from ConsultationRecord r, CaseFile f, Programme p
            where f.id = r.caseId and p.id = f.programmeId and p.fiscalYear = :year
              and r.state = kakehashi.domain.casework.ConsultationRecord.State.KEPT
              and r.heldAt >= :from and r.heldAt < :until and r.written.at <= :moment
            """;

    /** Steps of the table, each up to so many minutes. */
    private enum Step {
        QUARTER(15),
        HALF(30),
        THREE_QUARTERS(45),
        HOUR(60),
        LONGER(RecordDraft.LONGEST);

        private final int most;

        Step(int most) {
            this.most = most;
        }

        private boolean holds(long minutes) {
            return minutes <= most && (ordinal() == 0 || minutes > values()[ordinal() - 1].most);
        }
    }

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Override
    public int place() {
        return 53;
    }

    @Override
    @Transactional
    public Content count(Span span) {
        Map<Audience, List<Long>> minutes = new EnumMap<>(Audience.class);
        span.bind(em.createQuery(KEPT, Object[].class)).getResultList().forEach(row -> minutes.computeIfAbsent(
                        row[0] == null ? Audience.COMPANY : Audience.SEEKER, each -> new ArrayList<>())
                .add(((Number) row[1]).longValue()));
        List<Figure> figures = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            figures.addAll(figures(audience, minutes.getOrDefault(audience, List.of())));
        }
        return Content.of("durations", figures);
    }

    private static List<Figure> figures(Audience audience, List<Long> minutes) {
        String label = NAME + audience;
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of(label + ".records", minutes.size()),
                Figure.mean(
                        label + ".hours",
                        minutes.stream().mapToLong(Long::longValue).sum(),
                        60)));
        figures.addAll(Spread.of(label, minutes, Spread.Unit.MINUTES));
        for (Step step : Step.values()) {
            figures.add(Figure.in(
                    NAME + "byLength." + audience,
                    NAME + step,
                    minutes.stream().filter(step::holds).count()));
        }
        return figures;
    }
}
