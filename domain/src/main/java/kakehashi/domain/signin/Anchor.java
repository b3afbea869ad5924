package kakehashi.domain.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import kakehashi.domain.shared.NullableId;

/** One row that holds the address: a seeker or a contact of some year, or nobody. */
@Embeddable
public class Anchor {

    @Convert(converter = NullableId.class)
    @Column(name = "seeker_id")
    private UUID seekerId;

    @Convert(converter = NullableId.class)
    @Column(name = "contact_id")
    private UUID contactId;

    /** For JPA. */
    protected Anchor() {}

    /** One of a seeker and a contact; the contact is left out when both are there, and nobody when none is. */
    Anchor(UUID seekerId, UUID contactId) {
        this.seekerId = seekerId;
        this.contactId = seekerId == null ? contactId : null;
    }

    /** The first of what is known under an address; nobody when it is null. */
    static Anchor of(Visitor first) {
        return first == null ? new Anchor(null, null) : new Anchor(first.seekerId(), first.contactId());
    }

    /** The seeker; null when a contact holds it, or nobody. */
    UUID seekerId() {
        return seekerId;
    }

    /** The contact; null when a seeker holds it, or nobody. */
    UUID contactId() {
        return contactId;
    }

    boolean isNobody() {
        return seekerId == null && contactId == null;
    }
}
