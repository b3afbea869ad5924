package kakehashi.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An invited colleague joined a company. Only ever added: what was agreed to is a consent, and may be withdrawn. */
@Entity
@Table(name = "company_joining")
public class Joining {

    @Id
    private UUID id;

    @Column(name = "contact_id")
    private UUID contactId;

    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "company_name")
    private String company;

    @Column(name = "joined_at")
    private Instant joinedAt;

    /** For JPA. */
    protected Joining() {}

    Joining(UUID contactId, Company company, Instant now) {
        this.id = UUID.randomUUID();
        this.contactId = contactId;
        this.companyId = company.id();
        this.company = company.profile().name();
        this.joinedAt = now;
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    UUID contactId() {
        return contactId;
    }

    UUID companyId() {
        return companyId;
    }

    /** The company's name, as the colleague read it. */
    public String company() {
        return company;
    }
}
