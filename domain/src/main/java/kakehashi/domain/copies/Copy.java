package kakehashi.domain.copies;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/** One numbered copy. Source: T8, T9. */
@Entity
@Table(name = "paper_copy")
public class Copy {

    /** Where it is. */
    public enum State {
        OUT,
        /** Back in the locked cabinet. */
        RETURNED,
        /** Destroyed as one person says; a witness has yet to say so, too. */
        DESTROYING,
        DESTROYED
    }

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "position")
    private int ordinal;

    private String number;

    @Enumerated(EnumType.STRING)
    private State state;

    @Convert(converter = NullableId.class)
    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "ended_login")
    private String endedLogin;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Convert(converter = NullableId.class)
    @Column(name = "witnessed_by")
    private UUID witnessedBy;

    @Column(name = "witnessed_login")
    private String witnessedLogin;

    @Column(name = "witnessed_at")
    private Instant witnessedAt;

    @Version
    private int version;

    /** For JPA. */
    protected Copy() {}

    /** The copy at a position of a request, from 1. */
    Copy(CopyRequest request, int position) {
        this.id = UUID.randomUUID();
        this.requestId = request.id();
        this.ordinal = position;
        this.number = String.format(Locale.ROOT, "%s-%02d", request.number(), position);
        this.state = State.OUT;
    }

    /**
     * It is back in the cabinet.
     *
     * @throws Refused {@code copyMoved} unless it was out
     */
    void giveBack(Actor by, Instant now) {
        mustBe(state == State.OUT);
        end(State.RETURNED, by, now);
    }

    /**
     * Somebody destroyed it; one that holds people's data is destroyed before a witness.
     *
     * @throws Refused {@code copyMoved} when it is destroyed already
     */
    void destroy(Actor by, Instant now, boolean personal) {
        mustBe(state == State.OUT || state == State.RETURNED);
        end(personal ? State.DESTROYING : State.DESTROYED, by, now);
    }

    private void end(State how, Actor by, Instant now) {
        state = how;
        endedBy = by.id();
        endedLogin = by.login();
        endedAt = now;
    }

    /**
     * A second person saw that it was destroyed.
     *
     * @throws Refused {@code copyMoved} unless somebody said it was; {@code copyWitness} for that person
     */
    void witness(Actor by, Instant now) {
        mustBe(state == State.DESTROYING);
        if (by.id().equals(endedBy)) {
            throw new Refused("copyWitness");
        }
        state = State.DESTROYED;
        witnessedBy = by.id();
        witnessedLogin = by.login();
        witnessedAt = now;
    }

    /**
     * It was not destroyed after all, or is taken out of the cabinet again.
     *
     * @throws Refused {@code copyMoved} when it is out, or destroyed before a witness
     */
    void takeOut() {
        mustBe(state == State.DESTROYING || state == State.RETURNED);
        state = State.OUT;
        endedBy = null;
        endedLogin = null;
        endedAt = null;
    }

    private static void mustBe(boolean fine) {
        if (!fine) {
            throw new Refused("copyMoved");
        }
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The request. */
    public UUID requestId() {
        return requestId;
    }

    /** Its place among the copies of the request, from 1. */
    public int position() {
        return ordinal;
    }

    /** The number that stands on it, such as {@code 2026-0012-02}. */
    public String number() {
        return number;
    }

    /** Where it is. */
    public State state() {
        return state;
    }

    /** Who returned or destroyed it, by personal login; null while it is out. */
    public String endedLogin() {
        return endedLogin;
    }

    /** When; null while it is out. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Who saw that it was destroyed, by personal login; null before. */
    public String witnessedLogin() {
        return witnessedLogin;
    }

    /** When; null before. */
    public Instant witnessedAt() {
        return witnessedAt;
    }
}
