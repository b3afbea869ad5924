package kakehashi.domain.matching.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A meeting that staff fixed: every timetable has it. */
@Entity
@Table(name = "interview_pin")
public class InterviewPin {

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "host_id")
    private UUID hostId;

    private int seat;

    @Column(name = "registration_id")
    private UUID registrationId;

    private int turn;

    @Version
    private int version;

    /** For JPA. */
    protected InterviewPin() {}

    InterviewPin(UUID eventId, Place place) {
        this.id = UUID.randomUUID();
        this.eventId = eventId;
        this.hostId = place.host();
        this.registrationId = place.guest();
        move(place);
    }

    void move(Place place) {
        seat = place.seat();
        turn = place.turn();
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The event. */
    public UUID eventId() {
        return eventId;
    }

    /** Who meets whom where and when. */
    public Place place() {
        return new Place(hostId, seat, registrationId, turn);
    }
}
