package kakehashi.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.NullableId;

/** What somebody found of two registrations that share a phone number or a name. Only ever added. */
@Entity
@Table(name = "registration_pair")
public class PairFinding {

    /** Whose they are. */
    public enum Finding {
        /** One person's, under two addresses. */
        SAME,
        /** Two people's, who share a phone or a name. */
        DIFFERENT
    }

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "earlier_id")
    private UUID earlierId;

    @Column(name = "later_id")
    private UUID laterId;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    @Convert(converter = NullableId.class)
    @Column(name = "stays_id")
    private UUID staysId;

    @Column(name = "place_moved")
    private boolean placeMoved;

    @Column(name = "account_id")
    private UUID accountId;

    private String login;

    @Column(name = "found_at")
    private Instant foundAt;

    /** For JPA. */
    protected PairFinding() {}

    PairFinding(DuplicatePair pair, Finding finding, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.eventId = pair.earlier().shown().eventId();
        this.earlierId = pair.earlier().shown().id();
        this.laterId = pair.later().shown().id();
        this.finding = finding;
        this.accountId = by.id();
        this.login = by.login();
        this.foundAt = now;
    }

    /** Notes which of them counts from now on, and whether it took over the other's place. */
    void stays(UUID which, boolean withPlace) {
        staysId = which;
        placeMoved = withPlace;
    }
}
