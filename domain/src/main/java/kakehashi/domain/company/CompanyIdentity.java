package kakehashi.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What tells a company from others, as staff looked at it last. */
@Embeddable
public class CompanyIdentity {

    @Column(name = "checked_name")
    private String name;

    @Column(name = "checked_number")
    private String number;

    @Column(name = "checked_in_ward")
    private Boolean inWard;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    /** For JPA. */
    protected CompanyIdentity() {}

    /**
     * A statement that is another than the one that was looked at.
     *
     * @param field what it is about
     * @param before what was looked at, as a form would take it; null when it was empty
     * @param now what is stated now; null when it is empty
     */
    public record Change(CompanyField field, String before, String now) {}

    static CompanyIdentity of(CompanyProfile profile, String login, Instant now) {
        CompanyIdentity identity = new CompanyIdentity();
        identity.checkedBy = login;
        identity.checkedAt = now;
        identity.name = profile.name();
        identity.number = profile.corporateNumber();
        identity.inWard = profile.inWard();
        return identity;
    }

    /** Who looked at it; null when nobody noted that. */
    public String checkedBy() {
        return checkedBy;
    }

    /** When; null when nobody noted that. */
    public Instant checkedAt() {
        return checkedAt;
    }

    /** How a statement differs from this. */
    List<Change> changes(CompanyProfile stated) {
        return Stream.of(
                        new Change(CompanyField.COMPANY_NAME, name, stated.name()),
                        new Change(CompanyField.CORPORATE_NUMBER, number, stated.corporateNumber()),
                        new Change(
                                CompanyField.IN_WARD,
                                CompanyAnswers.said(inWard),
                                CompanyAnswers.said(stated.inWard())))
                .filter(change -> !Objects.equals(change.before(), change.now()))
                .toList();
    }
}
