package kakehashi.domain.matching.internship;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** How much one side of an internship would like the other. */
@MappedSuperclass
public abstract class OfferRank {

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "opening_id")
    private UUID openingId;

    private int rank;

    @Version
    private int version;

    /** For JPA. */
    protected OfferRank() {}

    OfferRank(UUID registrationId, UUID openingId, int rank) {
        this.id = UUID.randomUUID();
        this.registrationId = registrationId;
        this.openingId = openingId;
        this.rank = rank;
    }

    /** The person's sign-up. */
    public UUID registrationId() {
        return registrationId;
    }

    /** The offer. */
    public UUID openingId() {
        return openingId;
    }

    /** 1 for the dearest. */
    public int rank() {
        return rank;
    }
}
