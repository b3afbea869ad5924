package kakehashi.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How often staff put the mail address of a registration right, when they last did and why. */
@Embeddable
public class AddressCorrection {

    /** Why an address was wrong. */
    public enum Reason {
        /** The person typed or wrote it wrong, and told staff. */
        WRONG_BY_PERSON,
        /** Staff keyed it wrong from the paper. */
        WRONG_BY_STAFF,
        /** There was none on the paper, and the person told it later. */
        TOLD_LATER
    }

    @Column(name = "address_round")
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "address_reason")
    private Reason reason;

    @Column(name = "address_corrected_at")
    private Instant at;

    /** For JPA, and before the first. */
    protected AddressCorrection() {}

    void again(Reason why, Instant now) {
        round++;
        reason = why;
        at = now;
    }

    /** How often; links say which round they were mailed in. */
    int round() {
        return round;
    }

    /** Why; null for never. */
    public Reason reason() {
        return reason;
    }

    /** When last; null for never. */
    public Instant at() {
        return at;
    }
}
