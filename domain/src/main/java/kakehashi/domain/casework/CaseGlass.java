package kakehashi.domain.casework;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;

/** Somebody opened a case that is not theirs, and said why. A manager looks at each. Source: R-A13. */
@Entity
@Table(name = "case_glass")
public class CaseGlass {

    /** How long the case stays open to whoever broke the glass. */
    static final Duration OPEN = Duration.ofHours(10);

    /** Why somebody must see a case that is not theirs. */
    public enum Reason {
        /** The counsellor is away. */
        STANDING_IN,
        /** Somebody is in danger, or something cannot wait. */
        URGENT,
        /** The person asks for it. */
        ASKED,
        /** A complaint is looked into. */
        COMPLAINT
    }

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    @AttributeOverride(name = "login", column = @Column(name = "login"))
    @AttributeOverride(name = "at", column = @Column(name = "broken_at"))
    private Deed broken;

    @Column(name = "open_until")
    private Instant openUntil;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "seen_by"))
    @AttributeOverride(name = "login", column = @Column(name = "seen_login"))
    @AttributeOverride(name = "at", column = @Column(name = "seen_at"))
    private Deed seen;

    @Version
    private int version;

    /** For JPA. */
    protected CaseGlass() {}

    /** Somebody opens a case now. */
    CaseGlass(CaseFile opened, Reason reason, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = opened.id();
        this.broken = new Deed(by, now);
        this.openUntil = now.plus(OPEN);
        this.reason = reason;
    }

    /** A manager looked at it; doing it again changes nothing. */
    void see(Actor by, Instant now) {
        if (seen == null) {
            seen = new Deed(by, now);
        }
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The case. */
    public UUID caseId() {
        return caseId;
    }

    /** Who opened it, and when. */
    public Deed broken() {
        return broken;
    }

    /** Until when it stays open to them. */
    public Instant openUntil() {
        return openUntil;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Which manager looked at it, and when; null before. */
    public Deed seen() {
        return seen;
    }
}
