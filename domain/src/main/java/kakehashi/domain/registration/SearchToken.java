package kakehashi.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** A keyed hash of the beginning of a word of a name; with what orders the registrations of an event. */
@Entity
@Table(name = "search_token")
@IdClass(SearchToken.Key.class)
public class SearchToken {

    @Id
    private byte[] token;

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    /** For JPA. */
    protected SearchToken() {}

    /** The key of a token. */
    public static class Key implements Serializable {
        byte[] token;
        UUID registrationId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Arrays.equals(token, that.token)
                    && registrationId.equals(that.registrationId);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(token) * 31 + registrationId.hashCode();
        }
    }
}
