package kakehashi.domain.matching.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A company that a seeker would like to meet at an event, and how much. */
@Entity
@Table(name = "interview_wish")
public class InterviewWish {

    /** The most wishes of one sign-up. */
    public static final int MOST = 5;

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "wish_rank")
    private int rank;

    @Version
    private int version;

    /** For JPA. */
    protected InterviewWish() {}

    InterviewWish(UUID registrationId, UUID companyId, int rank) {
        this.id = UUID.randomUUID();
        this.registrationId = registrationId;
        this.companyId = companyId;
        this.rank = rank;
    }

    /** Whose it is. */
    public UUID registrationId() {
        return registrationId;
    }

    /** The company. */
    public UUID companyId() {
        return companyId;
    }

    /** 1 for the dearest. */
    public int rank() {
        return rank;
    }
}
