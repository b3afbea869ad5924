package kakehashi.domain.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.report.Period;
import kakehashi.domain.shared.Actor;
import kakehashi.i18n.Languages;

/** A report as it was submitted to the ward. */
@Entity
@Table(name = "report_version")
public class ReportVersion {

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "programme_name")
    private String programmeName;

    @Column(name = "period_code")
    private String periodCode;

    @Column(name = "position")
    private int ordinal;

    private String number;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "submitted_login")
    private String submittedLogin;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private String reason;

    private String fingerprint;

    /** For JPA. */
    protected ReportVersion() {}

    /** The version of a period with this position, from 1. */
    ReportVersion(
            Programme programme,
            Period period,
            int position,
            String reason,
            String fingerprint,
            Actor by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.programmeId = programme.id();
        this.programmeName =
                programme.texts().get(Languages.standard().tag()).words().name();
        this.periodCode = period.code();
        this.ordinal = position;
        this.number = period.code() + "-v" + position;
        this.reason = reason;
        this.fingerprint = fingerprint;
        this.submittedBy = by.id();
        this.submittedLogin = by.login();
        this.submittedAt = now;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** What the programme was called then, in Japanese. Source: R-F1. */
    public String programmeName() {
        return programmeName;
    }

    /** The code of its period. */
    public String periodCode() {
        return periodCode;
    }

    /** Its place among the versions of the period, from 1. */
    public int position() {
        return ordinal;
    }

    /** The number that stands on it, such as {@code 2026-11-v2}. */
    public String number() {
        return number;
    }

    /** Who submitted it, by personal login. */
    public String submittedLogin() {
        return submittedLogin;
    }

    /** When; its figures are those of this moment. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** Why the one before it was not right; null for the first. */
    public String reason() {
        return reason;
    }

    /** Tells its figures from others. */
    String fingerprint() {
        return fingerprint;
    }
}
