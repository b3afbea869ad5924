package kakehashi.domain.matching.internship;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody whom a host would like to take for one of its offers, and how much. */
@Entity
@Table(name = "host_choice")
@AttributeOverride(name = "rank", column = @Column(name = "choice_rank"))
public class HostChoice extends OfferRank {

    /** The most people a host ranks for one offer. */
    public static final int MOST = 5;

    /** For JPA. */
    protected HostChoice() {}

    HostChoice(UUID registrationId, UUID openingId, int rank) {
        super(registrationId, openingId, rank);
    }
}
