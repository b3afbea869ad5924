package kakehashi.domain.matching.internship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** One offer that somebody who signed up for an internship would like, and how much. */
@Entity
@Table(name = "intern_wish")
public class InternWish {

    /** The most wishes of one sign-up. */
    public static final int MOST = 5;

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "opening_id")
    private UUID openingId;

    @Column(name = "wish_rank")
    private int rank;

    @Version
    private int version;

    /** For JPA. */
    protected InternWish() {}

    InternWish(UUID registrationId, UUID openingId, int rank) {
        this.id = UUID.randomUUID();
        this.registrationId = registrationId;
        this.openingId = openingId;
        this.rank = rank;
    }

    /** Whose it is. */
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
