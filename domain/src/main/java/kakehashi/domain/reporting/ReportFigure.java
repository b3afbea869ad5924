package kakehashi.domain.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kakehashi.domain.report.Figure;

/** One figure of a submitted version. */
@Entity
@Table(name = "report_figure")
public class ReportFigure {

    @Id
    private UUID id;

    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "position")
    private int ordinal;

    private String report;
    private String part;
    private String label;

    @Enumerated(EnumType.STRING)
    private Figure.Mark mark;

    private long amount;

    /** For JPA. */
    protected ReportFigure() {}

    ReportFigure(UUID versionId, int position, String report, Figure figure) {
        this.id = UUID.randomUUID();
        this.versionId = versionId;
        this.ordinal = position;
        this.report = report;
        this.part = figure.part();
        this.label = figure.label();
        this.mark = figure.mark();
        this.amount = figure.amount();
    }

    /** The report it belongs to. */
    String report() {
        return report;
    }

    /** What it says. */
    Figure figure() {
        return new Figure(part, label, mark, amount);
    }
}
