package kakehashi.domain.copies;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import kakehashi.domain.shared.Deed;
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

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "login", column = @Column(name = "ended_login"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    private Deed ended;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "witnessed_by"))
    @AttributeOverride(name = "login", column = @Column(name = "witnessed_login"))
    @AttributeOverride(name = "at", column = @Column(name = "witnessed_at"))
    private Deed witnessed;

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
        ended = new Deed(by, now);
    }

    /**
     * A second person saw that it was destroyed.
     *
     * @throws Refused {@code copyMoved} unless somebody said it was; {@code copyWitness} for that person
     */
    void witness(Actor by, Instant now) {
        mustBe(state == State.DESTROYING);
        if (ended.isOf(by.id())) {
            throw new Refused("copyWitness");
        }
        state = State.DESTROYED;
        witnessed = new Deed(by, now);
    }

    /**
     * It was not destroyed after all, or is taken out of the cabinet again.
     *
     * @throws Refused {@code copyMoved} when it is out, or destroyed before a witness
     */
    void takeOut() {
        mustBe(state == State.DESTROYING || state == State.RETURNED);
        state = State.OUT;
        ended = null;
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

    /** Who returned or destroyed it, and when; null while it is out. */
    public Deed ended() {
        return ended;
    }

    /** Who saw that it was destroyed, and when; null before. */
    public Deed witnessed() {
        return witnessed;
    }
}
