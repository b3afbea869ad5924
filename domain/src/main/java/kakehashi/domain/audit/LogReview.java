package kakehashi.domain.audit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import kakehashi.domain.shared.Deed;

/** A manager's word that a month of the access log was looked through. Only ever added. Source: R-CS3. */
@Entity
@Table(name = "log_review")
public class LogReview {

    /** What came of it. */
    public enum Finding {
        /** Everything was as it should be. */
        NOTHING,
        /** Something was not, and was reported to the ward. */
        REPORTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    @AttributeOverride(name = "login", column = @Column(name = "login"))
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private Deed signed;

    /** For JPA. */
    protected LogReview() {}

    LogReview(YearMonth month, Finding finding, Deed signed) {
        this.firstDay = month.atDay(1);
        this.finding = finding;
        this.signed = signed;
    }

    /** The month that was looked through. */
    public YearMonth month() {
        return YearMonth.from(firstDay);
    }

    /** What came of it. */
    public Finding finding() {
        return finding;
    }

    /** Who signed, and when. */
    public Deed signed() {
        return signed;
    }
}
