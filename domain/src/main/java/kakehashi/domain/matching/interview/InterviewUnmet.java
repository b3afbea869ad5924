package kakehashi.domain.matching.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import kakehashi.domain.matching.interview.solver.Unmet;

/** A wish that a draft does not meet, and why. */
@Entity
@Table(name = "interview_unmet")
public class InterviewUnmet {

    @Id
    private UUID id;

    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "host_id")
    private UUID hostId;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Enumerated(EnumType.STRING)
    private Unmet.Reason reason;

    @Column(name = "person_rank")
    private int personRank;

    @Column(name = "company_rank")
    private int companyRank;

    @Version
    private int version;

    /** For JPA. */
    protected InterviewUnmet() {}

    InterviewUnmet(UUID draftId, Wishes.Pair wish, Unmet.Reason reason) {
        this.id = UUID.randomUUID();
        this.draftId = draftId;
        this.hostId = wish.host();
        this.registrationId = wish.guest();
        this.reason = reason;
        this.personRank = Math.max(0, wish.ofPerson());
        this.companyRank = Math.max(0, wish.ofCompany());
    }

    /** The same in another draft. */
    InterviewUnmet in(UUID otherDraft) {
        Wishes.Pair wish = new Wishes.Pair(hostId, registrationId, companyRank, personRank);
        return new InterviewUnmet(otherDraft, wish, reason);
    }

    /** The draft. */
    public UUID draftId() {
        return draftId;
    }

    /** The company's sign-up. */
    public UUID hostId() {
        return hostId;
    }

    /** The person's sign-up. */
    public UUID registrationId() {
        return registrationId;
    }

    /** Why. */
    public Unmet.Reason reason() {
        return reason;
    }

    /** Which wish of the person it is, from 1; 0 for none. */
    public int personRank() {
        return personRank;
    }

    /** Which wish of the company it is, from 1; 0 for none. */
    public int companyRank() {
        return companyRank;
    }
}
