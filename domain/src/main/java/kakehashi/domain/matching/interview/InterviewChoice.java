package kakehashi.domain.matching.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody whom a company would like to meet at an event, and how much. */
@Entity
@Table(name = "interview_choice")
public class InterviewChoice {

    /** The most people a company ranks at one event. */
    public static final int MOST = 10;

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "choice_rank")
    private int rank;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Version
    private int version;

    /** For JPA. */
    protected InterviewChoice() {}

    InterviewChoice(UUID eventId, UUID companyId, UUID registrationId, int rank, Instant now) {
        this.id = UUID.randomUUID();
        this.eventId = eventId;
        this.companyId = companyId;
        this.registrationId = registrationId;
        this.rank = rank;
        this.chosenAt = now;
    }

    /** The company that chose. */
    public UUID companyId() {
        return companyId;
    }

    /** The sign-up of whom it would like to meet. */
    public UUID registrationId() {
        return registrationId;
    }

    /** 1 for the dearest. */
    public int rank() {
        return rank;
    }
}
