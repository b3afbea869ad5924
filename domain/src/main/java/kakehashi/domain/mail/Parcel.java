package kakehashi.domain.mail;

import java.time.Instant;
import java.util.UUID;

/** A claimed mail, opened for sending. Holds personal data: never logged, never kept. */
record Parcel(UUID id, String recipient, Letter letter, Instant queuedAt) {

    @Override
    public String toString() {
        return "mail " + id;
    }
}
