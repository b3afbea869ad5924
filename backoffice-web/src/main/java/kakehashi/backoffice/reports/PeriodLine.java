package kakehashi.backoffice.reports;

import java.time.LocalDate;
import java.util.List;
import kakehashi.domain.report.Period;
import kakehashi.domain.reporting.ReportVersion;

/**
 * A period in the list of reports.
 *
 * @param period the period
 * @param name what it is called
 * @param standing where its report stands
 * @param latest the version submitted last; null for none
 */
public record PeriodLine(Period period, String name, Standing standing, ReportVersion latest) {

    /** Where a report stands. */
    public enum Standing {
        /** The period has not begun. */
        COMING,
        /** It is not over. */
        RUNNING,
        /** It can be submitted. */
        DUE,
        SUBMITTED
    }

    static PeriodLine of(Period period, String name, List<ReportVersion> versions, LocalDate today) {
        ReportVersion latest = versions.stream()
                .filter(each -> each.periodCode().equals(period.code()))
                .findFirst()
                .orElse(null);
        return new PeriodLine(period, name, standing(period, latest, today), latest);
    }

    private static Standing standing(Period period, ReportVersion latest, LocalDate today) {
        if (latest != null) {
            return Standing.SUBMITTED;
        }
        if (today.isBefore(period.first())) {
            return Standing.COMING;
        }
        return today.isBefore(period.last()) ? Standing.RUNNING : Standing.DUE;
    }

    /** Whether anything was submitted. */
    public boolean submitted() {
        return latest != null;
    }
}
