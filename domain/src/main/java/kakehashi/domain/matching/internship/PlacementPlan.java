package kakehashi.domain.matching.internship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.Refused;

/** Who is placed where at one event, as a whole; its version counts every run and every change by hand. */
@Entity
@Table(name = "placement_plan")
public class PlacementPlan {

    /** Where it is in its life. */
    public enum State {
        /** Staff alone see it. */
        DRAFT,
        /** Everybody sees what concerns them. */
        PUBLISHED
    }

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "run_at")
    private Instant runAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    /** For JPA. */
    protected PlacementPlan() {}

    PlacementPlan(UUID eventId, Instant now) {
        this.eventId = eventId;
        this.state = State.DRAFT;
        this.runAt = now;
    }

    /**
     * It was computed anew.
     *
     * @throws Refused {@code placementPublished}
     */
    void run(Instant now) {
        if (isPublished()) {
            throw new Refused("placementPublished");
        }
        runAt = now;
    }

    /**
     * Everybody sees it from now on.
     *
     * @throws Refused {@code placementPublished}
     */
    void publish(Instant now) {
        if (isPublished()) {
            throw new Refused("placementPublished");
        }
        state = State.PUBLISHED;
        publishedAt = now;
    }

    /** Whether everybody sees it. */
    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    /** The event. */
    public UUID eventId() {
        return eventId;
    }

    /** When it was computed last. */
    public Instant runAt() {
        return runAt;
    }

    /** When it was published; null before. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** Counts its changes; a form names the one it shows. */
    public int version() {
        return version;
    }
}
