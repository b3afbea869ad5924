package kakehashi.domain.matching.internship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Somebody whom a host would like to take for one of its offers, and how much. */
@Entity
@Table(name = "host_choice")
public class HostChoice {

    /** The most people a host ranks for one offer. */
    public static final int MOST = 5;

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "opening_id")
    private UUID openingId;

    @Column(name = "choice_rank")
    private int rank;

    @Version
    private int version;

    /** For JPA. */
    protected HostChoice() {}

    HostChoice(UUID registrationId, UUID openingId, int rank) {
        this.id = UUID.randomUUID();
        this.registrationId = registrationId;
        this.openingId = openingId;
        this.rank = rank;
    }

    /** The sign-up of whom it would take. */
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
