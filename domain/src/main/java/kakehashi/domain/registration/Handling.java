package kakehashi.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How a registration was confirmed, how an offered place was taken, why it ended, and who changed it last. */
@Embeddable
public class Handling {

    /** How we know that the person wants to come. */
    public enum Proof {
        /** The owner of the address opened our mail. */
        LINK,
        /** The person was signed in with the address. */
        SESSION,
        /** The person said so on the phone. */
        PHONE,
        /** The person said so to staff. */
        IN_PERSON,
        /** The person signed a paper. */
        PAPER,
        /** The person was there. */
        PRESENCE
    }

    /** Why a person did not want to come any more, as told to staff. Nobody is asked about health. Source: T5. */
    public enum EndReason {
        PLANS_CHANGED,
        OTHER_EVENT,
        MISTAKE,
        NOT_TOLD
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_by")
    private Proof proof;

    @Enumerated(EnumType.STRING)
    @Column(name = "offer_taken_by")
    private Proof offerTakenBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    /** For JPA. */
    protected Handling() {}

    static Handling none() {
        return new Handling();
    }

    void provedBy(Proof how) {
        proof = how;
    }

    void offerTakenBy(Proof how) {
        offerTakenBy = how;
    }

    void endedFor(EndReason why) {
        endReason = why;
    }

    void changed(Instant at, String login) {
        changedAt = at;
        changedBy = login;
    }

    /** How it was confirmed; null before. */
    public Proof proof() {
        return proof;
    }

    /** Whether the owner of the address confirmed it. */
    boolean isAddressProven() {
        return proof == Proof.LINK || proof == Proof.SESSION;
    }

    /** How the person took a place that came free, as told to staff or by coming; null when on the portal, or not. */
    public Proof offerTakenBy() {
        return offerTakenBy;
    }

    /** Why it ended, as told to staff; null when nobody told. */
    public EndReason endReason() {
        return endReason;
    }

    /** When it was changed last; null for never. */
    public Instant changedAt() {
        return changedAt;
    }

    /** The login of the member of staff who changed it last; null for its person and the timers. */
    public String changedBy() {
        return changedBy;
    }
}
