package kakehashi.domain.timetable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** With which group a sign-up moves across the tables. */
@Entity
@Table(name = "group_seat")
public class GroupSeat {

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "group_number")
    private int number;

    @Version
    private int version;

    /** For JPA. */
    protected GroupSeat() {}

    GroupSeat(UUID registrationId, UUID eventId, int group) {
        this.registrationId = registrationId;
        this.eventId = eventId;
        this.number = group;
    }

    void move(int to) {
        number = to;
    }

    /** The sign-up. */
    public UUID registrationId() {
        return registrationId;
    }

    /** The group's number, from 1. */
    public int group() {
        return number;
    }
}
