package kakehashi.domain.matching.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What came of the meeting of a company and a person. */
@Entity
@Table(name = "interview_result")
public class MeetingResult {

    @Id
    private UUID id;

    @Column(name = "host_id")
    private UUID hostId;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Enumerated(EnumType.STRING)
    private CompanyWish wish;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_step")
    private NextStep step;

    @Column(name = "due_on")
    private LocalDate by;

    private boolean told;

    @Enumerated(EnumType.STRING)
    private ResultSide side;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Version
    private int version;

    /** For JPA. */
    protected MeetingResult() {}

    MeetingResult(UUID hostId, UUID registrationId) {
        this.id = UUID.randomUUID();
        this.hostId = hostId;
        this.registrationId = registrationId;
    }

    /** It is entered, or entered anew; it was checked. */
    void enter(MeetingFacts facts, ResultSide by, Instant now) {
        presence = facts.presence();
        wish = facts.wish();
        step = facts.step();
        this.by = facts.by();
        told = facts.told();
        side = by;
        enteredAt = now;
    }

    /** Whom it is about. */
    Pair pair() {
        return new Pair(hostId, registrationId);
    }

    /** What is said. */
    MeetingFacts facts() {
        return new MeetingFacts(presence, wish, step, by, told);
    }

    /** Who entered it last. */
    ResultSide side() {
        return side;
    }

    /** When it was entered last. */
    Instant enteredAt() {
        return enteredAt;
    }

    /** Counts its changes. */
    int version() {
        return version;
    }
}
