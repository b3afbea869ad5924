package kakehashi.domain.registration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.Refused;

/**
 * Somebody who signed up and whom no mail told for certain that the event was changed or called off: staff tell the
 * person another way. The newest change counts. Source: T4, R-CS4.
 */
@Entity
@Table(name = "untold")
public class Untold {

    /** What the person does not know. */
    public enum What {
        /** The event is at another time or place. */
        CHANGED,
        /** The event is called off. */
        CALLED_OFF
    }

    /** Why no mail told it for certain. */
    public enum Reason {
        /** There is no mail address. */
        NO_ADDRESS,
        /** Nobody has compared what was typed with the paper yet. */
        PAPER,
        /** A mail came back from the address, so that none leaves for it. */
        STOPPED,
        /** A mail leaves, but nobody has confirmed that the address is the person's. */
        ADDRESS;

        /** Whether a mail leaves all the same. */
        public boolean isMailed() {
            return this == ADDRESS;
        }
    }

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "event_id")
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private What what;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private Instant since;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "told_by"))
    @AttributeOverride(name = "login", column = @Column(name = "told_login"))
    @AttributeOverride(name = "at", column = @Column(name = "told_at"))
    private Deed told;

    @Version
    private int version;

    /** For JPA. */
    protected Untold() {}

    Untold(Registration whom, What what, Reason reason, Instant now) {
        this.registrationId = whom.id();
        this.eventId = whom.eventId();
        again(what, reason, now);
    }

    /** There is something newer to tell. */
    final void again(What news, Reason why, Instant now) {
        what = news;
        reason = why;
        since = now;
        told = null;
    }

    /**
     * Somebody told the person.
     *
     * @throws Refused {@code untoldTold}, with who and when, when somebody did before
     */
    void tell(Actor by, Instant now) {
        if (isTold()) {
            throw new Refused("untoldTold").with("who", told.login()).with("at", told.at());
        }
        told = new Deed(by, now);
    }

    /** Whether somebody told the person. */
    public boolean isTold() {
        return told != null;
    }

    /** The sign-up. */
    public UUID registrationId() {
        return registrationId;
    }

    /** The event. */
    public UUID eventId() {
        return eventId;
    }

    /** What the person is to be told. */
    public What what() {
        return what;
    }

    /** Why no mail told it for certain, at that time. */
    public Reason reason() {
        return reason;
    }

    /** Since when there is something to tell. */
    public Instant since() {
        return since;
    }

    /** Who told the person, and when; null before. */
    public Deed told() {
        return told;
    }

    /** Counts its changes; a form names the one it shows. */
    public int version() {
        return version;
    }
}
