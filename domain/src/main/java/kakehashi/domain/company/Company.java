package kakehashi.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A company as it stated itself. */
@Entity
@Table(name = "company")
public class Company {

    /** Whether staff still have to look at it. */
    public enum Check {
        NOT_NEEDED,
        NEEDED,
        DONE
    }

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    private String name;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "corporate_number")
    private String corporateNumber;

    @Enumerated(EnumType.STRING)
    private Industry industry;

    @Enumerated(EnumType.STRING)
    @Column(name = "sme_class")
    private SmeClass smeClass;

    private int employees;

    @Column(name = "capital_yen")
    private Long capitalYen;

    @Column(name = "in_ward")
    private boolean inWard;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_state")
    private Check check;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    /** For JPA. */
    protected Company() {}

    /** A company that stated this profile. */
    public static Company of(UUID programmeId, CompanyProfile profile, Instant now) {
        Company company = new Company();
        company.id = UUID.randomUUID();
        company.programmeId = programmeId;
        company.name = profile.name();
        company.searchName = CompanyName.searchable(profile.name());
        company.corporateNumber = profile.corporateNumber();
        company.industry = profile.industry();
        company.smeClass = profile.smeClass();
        company.employees = profile.employees();
        company.capitalYen = profile.capitalYen();
        company.inWard = profile.inWard();
        company.check = profile.needsCheck() ? Check.NEEDED : Check.NOT_NEEDED;
        company.createdAt = now;
        return company;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** What it stated. */
    public CompanyProfile profile() {
        return new CompanyProfile(name, corporateNumber, industry, smeClass, employees, capitalYen, inWard);
    }

    /** Whether staff still have to look at it. */
    public Check check() {
        return check;
    }
}
