package kakehashi.domain.consultation;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import kakehashi.domain.shared.NullableId;

/** The room or the interpreter a booking has, or that it had one that it could not keep. */
@Embeddable
public class Held {

    /** Null for none. Unique with the beginning. */
    @Convert(converter = NullableId.class)
    private UUID id;

    private boolean lost;

    /** For JPA; also for a booking that has none. */
    protected Held() {}

    /** Has it from now on; null gives back what there was. */
    void take(UUID resource) {
        id = resource;
        lost = false;
    }

    /** Could not be kept when the booking moved. */
    void lose() {
        id = null;
        lost = true;
    }

    /** Its id; null for none. */
    public UUID id() {
        return id;
    }

    /** Whether there was one that could not be kept, and nobody has seen to that yet. */
    public boolean isLost() {
        return lost;
    }
}
