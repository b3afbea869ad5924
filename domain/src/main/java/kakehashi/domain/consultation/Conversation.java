package kakehashi.domain.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;
import kakehashi.domain.registration.Application;
import kakehashi.domain.shared.Refused;

/**
 * A consultation in writing.
 *
 * <p>Life: unconfirmed until the address is confirmed, which nobody of the office sees; then it waits for the office or
 * for the person, whoever has to write next; then closed, for good.
 */
@Entity
@Table(name = "consultation_conversation")
public class Conversation extends Application {

    /** Where a conversation is in its life. */
    public enum State {
        UNCONFIRMED,
        /** The office has to write. */
        OFFICE,
        /** The person has to write. */
        PERSON,
        CLOSED
    }

    private static final String TABLE = "consultation_conversation";

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private SealedText name;

    @Column(name = "message_count")
    private int messageCount;

    @Column(name = "confirm_until")
    private Instant confirmUntil;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** Since when it is in its state. */
    @Column(name = "turned_at")
    private Instant turnedAt;

    @Version
    private int version;

    /** For JPA. */
    protected Conversation() {}

    /** A conversation of a person that waits for its address to be confirmed. */
    Conversation(BookingRequest request, UUID eventId, UUID holder, String reference) {
        super(request, eventId, reference, holder);
        this.theme = request.wish().theme();
        this.state = State.UNCONFIRMED;
    }

    /** Notes when it was posted and until when its address can be confirmed. */
    void post(Instant now, Duration patience) {
        posted(now);
        turnedAt = now;
        confirmUntil = now.plus(patience);
    }

    /** Seals the person's name into it. */
    void fillIn(Seal seal, String typed) {
        name = seal.close(PersonalField.NAME.columnIn(TABLE), id(), typed);
    }

    /**
     * The address was confirmed: the office has to write. Doing it twice changes nothing.
     *
     * @throws Refused {@code conversationTooLate} when the time to confirm is over
     */
    void confirm(Instant now) {
        if (state != State.UNCONFIRMED) {
            return;
        }
        if (isTooLate(now)) {
            throw new Refused("conversationTooLate");
        }
        confirmedAt = now;
        turn(State.OFFICE, now);
    }

    /** Whether nobody confirmed the address in time. */
    boolean isTooLate(Instant now) {
        return state == State.UNCONFIRMED && now.isAfter(confirmUntil);
    }

    /**
     * The next message of it. After a message the other side has to write; who writes twice does not wait anew.
     *
     * @throws Refused {@code conversationClosed}
     */
    ConversationMessage write(ConversationMessage.Author author, MessageDraft draft, Seal seal, Instant now) {
        mustBeOpen();
        if (state != State.UNCONFIRMED) {
            turn(author == ConversationMessage.Author.PERSON ? State.OFFICE : State.PERSON, now);
        }
        messageCount++;
        return new ConversationMessage(this, author, draft, seal, now);
    }

    /** Whether it can be written in, as a refusal when it cannot. */
    void mustBeOpen() {
        if (state == State.CLOSED) {
            throw new Refused("conversationClosed");
        }
    }

    /** Nobody writes in it any more; doing it twice changes nothing. */
    void close(Instant now) {
        turn(State.CLOSED, now);
    }

    private void turn(State next, Instant now) {
        if (state != next) {
            state = next;
            turnedAt = now;
        }
    }

    /** Where it is in its life. */
    public State state() {
        return state;
    }

    /** What about. */
    public Theme theme() {
        return theme;
    }

    /** How many messages it has. */
    int messageCount() {
        return messageCount;
    }

    /** Until when the address can be confirmed. */
    public Instant confirmUntil() {
        return confirmUntil;
    }

    @Override
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** Since when it is in its state. */
    public Instant turnedAt() {
        return turnedAt;
    }

    /** The person's name, opened. */
    String name(Seal seal) {
        return seal.open(PersonalField.NAME.columnIn(TABLE), id(), name);
    }
}
