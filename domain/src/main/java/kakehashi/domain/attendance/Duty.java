package kakehashi.domain.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** The one event a reception account serves on a day. Source: domain 1h. */
@Entity
@Table(name = "reception_duty")
@IdClass(Duty.Key.class)
public class Duty {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Id
    private LocalDate day;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "assigned_by")
    private String assignedBy;

    @Version
    private int version;

    /** For JPA. */
    protected Duty() {}

    Duty(UUID accountId, LocalDate day) {
        this.accountId = accountId;
        this.day = day;
    }

    void assign(UUID event, String by) {
        eventId = event;
        assignedBy = by;
    }

    /** Who. */
    public UUID accountId() {
        return accountId;
    }

    /** When, where the event takes place. */
    public LocalDate day() {
        return day;
    }

    /** Where. */
    public UUID eventId() {
        return eventId;
    }

    /** The personal login of the manager who said so. */
    public String assignedBy() {
        return assignedBy;
    }

    /** The key of a duty. */
    public static class Key implements Serializable {
        UUID accountId;
        LocalDate day;

        /** For JPA. */
        public Key() {}

        Key(UUID accountId, LocalDate day) {
            this.accountId = accountId;
            this.day = day;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && accountId.equals(that.accountId) && day.equals(that.day);
        }

        @Override
        public int hashCode() {
            return accountId.hashCode() * 31 + day.hashCode();
        }
    }
}
