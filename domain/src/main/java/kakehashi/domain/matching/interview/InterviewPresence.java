package kakehashi.domain.matching.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** In which turns a company or a person is there, by sign-up. */
@Entity
@Table(name = "interview_presence")
public class InterviewPresence {

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "first_turn")
    private int first;

    @Column(name = "last_turn")
    private int last;

    @Version
    private int version;

    /** For JPA. */
    protected InterviewPresence() {}

    InterviewPresence(UUID registrationId, UUID eventId) {
        this.registrationId = registrationId;
        this.eventId = eventId;
    }

    void between(int from, int until) {
        first = from;
        last = until;
    }

    /** Whose it is. */
    public UUID registrationId() {
        return registrationId;
    }

    /** The event. */
    public UUID eventId() {
        return eventId;
    }

    /** The first turn, from 1. */
    public int first() {
        return first;
    }

    /** The last turn; before the first for none. */
    public int last() {
        return last;
    }
}
