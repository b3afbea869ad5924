package kakehashi.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * What a person said of the company when signing up last, whatever others say of it: known by the contact's id. What a
 * sign-up says in the name of somebody known, and nobody confirmed yet, is known by the sign-up's id. Source: R-F4.
 */
@Entity
@Table(name = "company_statement")
public class CompanyStatement {

    @Id
    private UUID id;

    @Column(name = "contact_id")
    private UUID contactId;

    @Column(name = "company_id")
    private UUID companyId;

    private String name;

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

    @Version
    private int version;

    /** For JPA. */
    protected CompanyStatement() {}

    CompanyStatement(UUID id, UUID contactId) {
        this.id = id;
        this.contactId = contactId;
    }

    /** Says it anew, perhaps of another company. */
    void say(UUID company, CompanyProfile profile) {
        companyId = company;
        name = profile.name();
        corporateNumber = profile.corporateNumber();
        industry = profile.industry();
        smeClass = profile.smeClass();
        employees = profile.employees();
        capitalYen = profile.capitalYen();
        inWard = profile.inWard();
    }

    /** Whether it is about a company. */
    boolean isAbout(UUID company) {
        return company.equals(companyId);
    }

    /** What was said. */
    CompanyProfile profile() {
        return new CompanyProfile(name, corporateNumber, industry, smeClass, employees, capitalYen, inWard);
    }
}
