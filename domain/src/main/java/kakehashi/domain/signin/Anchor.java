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

    /** The first of what is known under an address; nobody when it is null. */
    static Anchor of(Visitor first) {
        Anchor anchor = new Anchor();
        if (first != null) {
            anchor.seekerId = first.seekerId();
            anchor.contactId = first.seekerId() == null ? first.contactId() : null;
        }
        return anchor;
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
