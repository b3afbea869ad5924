package kakehashi.domain.matching.internship;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One offer that somebody who signed up for an internship would like, and how much. */
@Entity
@Table(name = "intern_wish")
@AttributeOverride(name = "rank", column = @Column(name = "wish_rank"))
public class InternWish extends OfferRank {

    /** The most wishes of one sign-up. */
    public static final int MOST = 5;

    /** For JPA. */
    protected InternWish() {}

    InternWish(UUID registrationId, UUID openingId, int rank) {
        super(registrationId, openingId, rank);
    }
}
