package kakehashi.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The name a company had from a moment until its next one: what was done under a name stays under it. Only ever added. */
@Entity
@Table(name = "company_naming")
public class CompanyNaming {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "company_id")
    private UUID companyId;

    private String name;
    private Instant since;

    /** For JPA. */
    protected CompanyNaming() {}

    CompanyNaming(Company company, Instant now) {
        this.companyId = company.id();
        this.name = company.profile().name();
        this.since = now;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** From when. */
    public Instant since() {
        return since;
    }
}
