package kakehashi.domain.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import kakehashi.domain.shared.Actor;

/** One press at a door or at the screen of conflicts, or what puts such presses right after the event. Never changed. */
@Entity
@Table(name = "attendance_mark")
public class Mark {

    /** The order in which presses were made, whatever the order in which they arrived. */
    static final Comparator<Mark> AS_MADE =
            Comparator.comparing((Mark mark) -> mark.madeAt).thenComparing(mark -> mark.id);

    /** What was pressed. */
    public enum Kind {
        /** The person came. */
        IN,
        /** That was a mistake. */
        OUT,
        /** A conflict was looked at, and the person is here. */
        KEPT,
        /** After the event it was put right: the person had come. */
        CAME,
        /** After the event it was put right: the person had not come. */
        AWAY
    }

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    private int door;
    private boolean offline;
    private boolean admissible;
    private boolean timely = true;

    @Enumerated(EnumType.STRING)
    private Correction reason;

    @Column(name = "here_since")
    private Instant hereSince;

    @Column(name = "account_id")
    private UUID accountId;

    private String login;

    /** For JPA. */
    protected Mark() {}

    private Mark(UUID id, Kind kind, Instant madeAt, boolean admissible) {
        this.id = id;
        this.kind = kind;
        this.madeAt = madeAt.truncatedTo(ChronoUnit.MILLIS);
        this.admissible = admissible;
    }

    /**
     * A press.
     *
     * @param admissible whether the sign-up had a place when the press arrived
     */
    static Mark of(UUID id, Kind kind, Instant madeAt, boolean admissible) {
        return new Mark(id, kind, madeAt, admissible);
    }

    /** Says where it was made and by whom. */
    Mark by(Actor actor, int atDoor, boolean withoutNetwork, Instant received) {
        accountId = actor.id();
        login = actor.login();
        door = atDoor;
        offline = withoutNetwork;
        receivedAt = received;
        return this;
    }

    /** Says that it was made before or after people were checked in. */
    Mark outOfHours() {
        timely = false;
        return this;
    }

    /** Says why it puts right who came, and since when the person was there; null for who was not. */
    Mark because(Correction why, Instant since) {
        reason = why;
        hereSince = since;
        return this;
    }

    /** Says for which sign-up. */
    Mark about(UUID event, UUID registration) {
        eventId = event;
        registrationId = registration;
        return this;
    }

    /** Since when the person was there, as it was put right. */
    Instant hereSince() {
        return hereSince == null ? madeAt : hereSince;
    }

    boolean isAdmissible() {
        return admissible;
    }

    boolean isTimely() {
        return timely;
    }

    /** Which sign-up it is about. */
    public UUID registrationId() {
        return registrationId;
    }

    /** What was pressed. */
    public Kind kind() {
        return kind;
    }

    /** When it was made, by the server's clock. */
    public Instant madeAt() {
        return madeAt;
    }

    /** Why it was put right; null for what was pressed on the day. */
    public Correction reason() {
        return reason;
    }

    /** The number of the door; 0 for the screen of conflicts. */
    public int door() {
        return door;
    }

    /** Whether it was made without a network and arrived later. */
    public boolean offline() {
        return offline;
    }

    /** The personal login of who pressed. */
    public String login() {
        return login;
    }
}
