package kakehashi.domain.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.event.Audience;

/** The survey of one audience of an event. It opens when the event ends and is answered until a day. */
@Entity
@Table(name = "survey")
public class Survey {

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    private boolean inviting;

    private int invited;

    @Version
    private int version;

    /** For JPA. */
    protected Survey() {}

    /** A survey answered until the end of a day; when that has passed, only papers are still typed. */
    Survey(UUID eventId, Audience audience, LocalDate closesOn, LocalDate today) {
        this.id = UUID.randomUUID();
        this.eventId = eventId;
        this.audience = audience;
        this.closesOn = closesOn;
        this.inviting = !isClosed(today);
    }

    /** Notes that so many people more were invited, and whether further ones are to be. */
    void invited(int people, boolean more) {
        invited += people;
        inviting = more;
    }

    /** Whether its last day has passed. */
    public boolean isClosed(LocalDate today) {
        return today.isAfter(closesOn);
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The event. */
    public UUID eventId() {
        return eventId;
    }

    /** Who is asked. */
    public Audience audience() {
        return audience;
    }

    /** The last day it can be answered by link, in the office's zone. */
    public LocalDate closesOn() {
        return closesOn;
    }

    /** Whether people are still being invited. */
    public boolean isInviting() {
        return inviting;
    }

    /** How many people were invited by mail. */
    public int invited() {
        return invited;
    }
}
