package kakehashi.domain.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;

/** The places an event has for one audience. Never more are taken than there are; the database holds that too. */
@Entity
@Table(name = "event_places")
@IdClass(EventPlaces.Key.class)
public class EventPlaces {

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "event_id")
    private Event event;

    @Id
    @Enumerated(EnumType.STRING)
    private Audience audience;

    private int capacity;
    private int taken;
    private int waiting;

    @Version
    private int version;

    /** For JPA. */
    protected EventPlaces() {}

    EventPlaces(Event event, Audience audience, int capacity) {
        this.event = event;
        this.audience = audience;
        this.capacity = capacity;
    }

    void resize(int places) {
        capacity = places;
    }

    /** How many places there are. */
    public int capacity() {
        return capacity;
    }

    /** How many are taken: confirmed, not confirmed yet, or kept for somebody they were offered to. */
    public int taken() {
        return taken;
    }

    /** How many people wait for one. */
    public int waiting() {
        return waiting;
    }

    /** As visitors see them. */
    Listing.Places shown() {
        return new Listing.Places(capacity, taken, waiting);
    }

    /** The key of a row. */
    public static class Key implements Serializable {
        UUID event;
        Audience audience;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && event.equals(that.event) && audience == that.audience;
        }

        @Override
        public int hashCode() {
            return event.hashCode() * 31 + audience.hashCode();
        }
    }
}
