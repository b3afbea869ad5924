package kakehashi.domain.matching.internship;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import kakehashi.domain.shared.NullableId;

/** Where one sign-up is placed, or that it is placed nowhere, and why. */
@Entity
@Table(name = "placement")
public class Placement {

    /** Why it came out so. */
    public enum Reason {
        /** The host that was wished for most. */
        FIRST_WISH,
        /** A host wished for less: those before it were filled by people whom they take first. */
        LATER_WISH,
        /** Nowhere: every host that was wished for was filled by people whom it takes first. */
        FILLED,
        /** Nowhere: no wish was told. */
        NO_WISH,
        /** Staff set it. */
        BY_HAND
    }

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "event_id")
    private UUID eventId;

    @Convert(converter = NullableId.class)
    @Column(name = "opening_id")
    private UUID openingId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Version
    private int version;

    /** For JPA. */
    protected Placement() {}

    Placement(UUID registrationId, UUID eventId, UUID openingId, Reason reason) {
        this.registrationId = registrationId;
        this.eventId = eventId;
        this.openingId = openingId;
        this.reason = reason;
    }

    /** Staff place it elsewhere; null for nowhere. */
    void move(UUID to) {
        openingId = to;
        reason = Reason.BY_HAND;
    }

    /** Whose it is. */
    public UUID registrationId() {
        return registrationId;
    }

    /** The event. */
    public UUID eventId() {
        return eventId;
    }

    /** Where; null for nowhere. */
    public UUID openingId() {
        return openingId;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
