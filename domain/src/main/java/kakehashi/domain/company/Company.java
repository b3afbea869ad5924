package kakehashi.domain.company;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A company as it stated itself; one for each corporate number and programme year.
 *
 * <p>Its contacts belong to it ({@link Contact#belongsSince}). Every new one is looked at by staff, and each again that
 * looks doubtful or changes what tells it from others; none is refused: until then the company takes part, but sees
 * nobody's personal data and none of its openings is shown. Source: R-F4.
 */
@Entity
@Table(name = "company")
public class Company {

    /** Whether staff still have to look at it. */
    public enum Check {
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

    @Convert(converter = Doubt.Names.class)
    @Column(name = "doubt")
    private Set<Doubt> doubts = Set.of();

    @Embedded
    private CompanyIdentity checked;

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
        company.createdAt = now;
        company.doubt(EnumSet.of(Doubt.NEW));
        company.state(profile);
        return company;
    }

    /** States itself anew; a doubtful statement is to be checked, one that was checked stays so while it is the same. */
    void state(CompanyProfile profile) {
        boolean settled = check == Check.DONE && profile.equals(profile());
        name = profile.name();
        searchName = CompanyName.searchable(profile.name());
        corporateNumber = profile.corporateNumber();
        industry = profile.industry();
        smeClass = profile.smeClass();
        employees = profile.employees();
        capitalYen = profile.capitalYen();
        inWard = profile.inWard();
        if (!settled) {
            doubt(profile.doubts());
        }
        if (!changes().isEmpty()) {
            doubt(EnumSet.of(Doubt.CHANGED));
        }
    }

    /** Staff have to look at it, for these reasons besides those they did not settle yet; for none nothing changes. */
    void doubt(Set<Doubt> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        Set<Doubt> all = Doubt.of(reasons);
        if (check == Check.NEEDED) {
            all.addAll(doubts);
        }
        doubts = all;
        check = Check.NEEDED;
    }

    /** Staff looked at what it states and found nothing wrong; doing it twice changes nothing. */
    void settle(String login, Instant now) {
        if (check == Check.NEEDED) {
            check = Check.DONE;
            checked = CompanyIdentity.of(profile(), login, now);
        }
    }

    /** Staff want to look at it once more; until then it is not trusted. Doing it twice changes nothing. */
    void reopen() {
        if (check == Check.DONE) {
            doubt(EnumSet.of(Doubt.STAFF));
        }
    }

    /** What staff looked at last, who did and when; null before the first look. */
    public CompanyIdentity checked() {
        return checked;
    }

    /** What it states otherwise than what staff looked at last, in the order of forms; empty before the first look. */
    public List<CompanyIdentity.Change> changes() {
        return checked == null ? List.of() : checked.changes(profile());
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The programme whose year this is. */
    public UUID programmeId() {
        return programmeId;
    }

    /** What it stated. */
    public CompanyProfile profile() {
        return new CompanyProfile(name, corporateNumber, industry, smeClass, employees, capitalYen, inWard);
    }

    /** Whether staff still have to look at it. */
    public Check check() {
        return check;
    }

    /** Why staff had to look at it when it was marked last, whatever it states by now; empty when it never was. */
    public Set<Doubt> doubts() {
        return Collections.unmodifiableSet(doubts);
    }

    /** When it was stated first. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Grows with each change. */
    public int version() {
        return version;
    }
}
