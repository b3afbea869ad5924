package kakehashi.domain.privacy.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a report says of a handler, place or device, changed or not. Only ever added. Source: T13. */
@Entity
@Table(name = "change_report_line")
public class ChangeReportLine {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    private RegisterState.Kind kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String label;

    @Column(name = "text_before")
    private String before;

    @Column(name = "text_after")
    private String after;

    /** For JPA. */
    protected ChangeReportLine() {}

    ChangeReportLine(UUID reportId, RegisterChange change) {
        this.id = UUID.randomUUID();
        this.reportId = reportId;
        this.kind = change.kind();
        this.subjectId = change.subject();
        this.label = change.label();
        this.before = change.before();
        this.after = change.after();
    }

    /** What it says. */
    public RegisterChange change() {
        return new RegisterChange(kind, subjectId, label, before, after);
    }
}
