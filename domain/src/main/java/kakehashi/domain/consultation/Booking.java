package kakehashi.domain.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealedText;
import kakehashi.domain.registration.Application;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/**
 * A consultation somebody booked.
 *
 * <p>Life: unconfirmed (holds a counsellor's time until a deadline), then confirmed, then perhaps cancelled; or lapsed,
 * when the address was not confirmed in time. Only unconfirmed and confirmed ones hold time.
 */
@Entity
@Table(name = "consultation_booking")
public class Booking extends Application {

    /** Where a booking is in its life. */
    public enum State {
        UNCONFIRMED,
        CONFIRMED,
        CANCELLED,
        LAPSED
    }

    /** How somebody was told the notice who did not read it on the portal. Source: T4. */
    public enum Told {
        READ_OUT,
        HANDED_OVER
    }

    private static final String TABLE = "consultation_booking";

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    /** Where one comes to; null for the office, and for whoever does not come. */
    @Convert(converter = NullableId.class)
    @Column(name = "place_id")
    private UUID placeId;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    /** Whose time it holds; null when it holds none any more. Unique with the beginning. */
    @Convert(converter = NullableId.class)
    @Column(name = "counsellor_id")
    private UUID counsellorId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Medium medium = Medium.WEB;

    /** How the notice was told to somebody who did not read it on the portal; null on the web. */
    @Enumerated(EnumType.STRING)
    @Column(name = "notice_told")
    private Told noticeTold;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "entered_by"))
    @AttributeOverride(name = "login", column = @Column(name = "entered_login"))
    @AttributeOverride(name = "at", column = @Column(name = "entered_at"))
    private Deed entered;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "room_id"))
    @AttributeOverride(name = "lost", column = @Column(name = "room_lost"))
    private Held room = new Held();

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "interpreter_id"))
    @AttributeOverride(name = "lost", column = @Column(name = "interpreter_lost"))
    private Held interpreter = new Held();

    private SealedText name;
    private SealedText phone;

    @Column(name = "phone_index")
    private byte[] phoneIndex;

    @Column(name = "confirm_until")
    private Instant confirmUntil;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "reminder_due_at")
    private Instant reminderDueAt;

    private int revision;

    @Version
    private int version;

    /** For JPA. */
    protected Booking() {}

    /** A booking for a person that waits for its address to be confirmed; it holds no time yet. */
    Booking(BookingRequest request, UUID eventId, UUID holder, String reference) {
        super(request, eventId, reference, holder);
        this.channel = request.wish().channel();
        this.theme = request.wish().theme();
        this.state = State.UNCONFIRMED;
    }

    /** Holds a counsellor's time until the address is confirmed, for a while and not past the beginning. */
    void hold(UUID counsellor, Slot slot, Instant now, Duration patience) {
        take(counsellor, slot);
        posted(now);
        Instant until = now.plus(patience);
        confirmUntil = until.isBefore(startsAt) ? until : startsAt;
    }

    /** Staff enter it now: one that was held without a booking, or one that somebody calls for. */
    void enter(WalkIn entry, SlotTaking.Taken taken, Actor by, Instant now) {
        take(taken.counsellor(), taken.slot());
        posted(now);
        medium = Medium.of(entry);
        noticeTold = entry.how();
        entered = new Deed(by, now);
        state = State.CONFIRMED;
        confirmUntil = now;
        confirmedAt = now;
        reminderDueAt = Reminder.nextDue(startsAt, now);
    }

    private void take(UUID counsellor, Slot slot) {
        counsellorId = counsellor;
        startsAt = slot.startsAt();
        endsAt = slot.endsAt();
        placeId = slot.place();
    }

    /** Seals the answers into it; the mail address belongs to the person. */
    void fillIn(Seal seal, Map<PersonalField, String> answers) {
        name = close(seal, PersonalField.NAME, answers);
        phone = close(seal, PersonalField.PHONE, answers);
        phoneIndex = phoneIndex(seal, answers.get(PersonalField.PHONE));
    }

    /** Under which a booking is found by its phone number; null for none. */
    static byte[] phoneIndex(Seal seal, String number) {
        return seal.index(PersonalField.PHONE.columnIn(TABLE), number);
    }

    private SealedText close(Seal seal, PersonalField field, Map<PersonalField, String> answers) {
        return seal.close(field.columnIn(TABLE), id(), answers.get(field));
    }

    /**
     * The address was confirmed; doing it twice changes nothing.
     *
     * @throws Refused {@code bookingTooLate} when the time has gone back; {@code bookingCancelled}
     */
    void confirm(Instant now) {
        if (state == State.CONFIRMED) {
            return;
        }
        checkNotCancelled();
        if (state != State.UNCONFIRMED || now.isAfter(confirmUntil)) {
            throw new Refused("bookingTooLate");
        }
        state = State.CONFIRMED;
        confirmedAt = now;
        reminderDueAt = Reminder.nextDue(startsAt, now);
    }

    private void checkNotCancelled() {
        if (state == State.CANCELLED) {
            throw new Refused("bookingCancelled");
        }
    }

    /** Whether nobody confirmed the address in time. */
    boolean isDue(Instant now) {
        return state == State.UNCONFIRMED && now.isAfter(confirmUntil);
    }

    /** The time goes back, because nobody confirmed in time. Refused as {@code bookingNotUnconfirmed}. */
    void lapse(Instant now) {
        if (state != State.UNCONFIRMED) {
            throw new Refused("bookingNotUnconfirmed");
        }
        end(State.LAPSED, now);
    }

    /**
     * Calls it off; doing it twice changes nothing.
     *
     * @throws Refused {@code bookingTooLate} when the time had gone back; {@code bookingOver} when it has begun
     */
    void cancel(Instant now) {
        if (state == State.CANCELLED) {
            return;
        }
        if (state == State.LAPSED) {
            throw new Refused("bookingTooLate");
        }
        checkNotBegun(now);
        end(State.CANCELLED, now);
        revision++;
    }

    private void end(State how, Instant now) {
        state = how;
        counsellorId = null;
        room.take(null);
        interpreter.take(null);
        endedAt = now;
        reminderDueAt = null;
    }

    /** Moves it to another time or place. Refused as {@link #checkMovable}. */
    void move(UUID counsellor, Slot slot, Instant now) {
        checkMovable(now);
        take(counsellor, slot);
        reminderDueAt = Reminder.nextDue(startsAt, now);
        revision++;
    }

    /** Another counsellor has it at the same time; to its person nothing changes. Refused as {@link #checkMovable}. */
    void give(UUID counsellor, Instant now) {
        checkMovable(now);
        counsellorId = counsellor;
    }

    /** Refused as {@code bookingCancelled}, {@code bookingNotConfirmed} or {@code bookingOver} when it cannot be moved. */
    void checkMovable(Instant now) {
        checkConfirmed();
        checkNotBegun(now);
    }

    /** Refused as {@code bookingCancelled}, {@code bookingNotConfirmed}; {@code bookingOver} when it is over. */
    void mustStand(Instant now) {
        checkConfirmed();
        if (!isStanding(now)) {
            throw new Refused("bookingOver");
        }
    }

    private void checkConfirmed() {
        checkNotCancelled();
        if (state != State.CONFIRMED) {
            throw new Refused("bookingNotConfirmed");
        }
    }

    /** Whether it is confirmed and not over. */
    public boolean isStanding(Instant now) {
        return state == State.CONFIRMED && now.isBefore(endsAt);
    }

    /** Whether it holds a time that has not begun. */
    boolean isAhead(Instant now) {
        return (state == State.UNCONFIRMED || state == State.CONFIRMED) && now.isBefore(startsAt);
    }

    private void checkNotBegun(Instant now) {
        if (!now.isBefore(startsAt)) {
            throw new Refused("bookingOver");
        }
    }

    /** Notes that a reminder was written. */
    void reminded(Instant now) {
        reminderDueAt = Reminder.nextDue(startsAt, now);
    }

    /** Where it is in its life. */
    public State state() {
        return state;
    }

    /** How it reached us. */
    public Medium medium() {
        return medium;
    }

    /** How the notice was told to somebody who did not read it on the portal; null on the web. */
    public Told noticeTold() {
        return noticeTold;
    }

    /** Who entered it; null on the web. */
    public Deed entered() {
        return entered;
    }

    /** How they talk. */
    public Channel channel() {
        return channel;
    }

    /** What about. */
    public Theme theme() {
        return theme;
    }

    /** Whose time it holds; null when none. */
    public UUID counsellorId() {
        return counsellorId;
    }

    /** The room or the interpreter it has. */
    public Held held(Resource.Kind kind) {
        return kind == Resource.Kind.ROOM ? room : interpreter;
    }

    /** Grows with every change. */
    public int version() {
        return version;
    }

    /** Its beginning. */
    public Instant startsAt() {
        return startsAt;
    }

    /** When it begins, and where one comes to. */
    public Spot spot() {
        return new Spot(startsAt, placeId);
    }

    /** Its end. */
    public Instant endsAt() {
        return endsAt;
    }

    /** Until when the address can be confirmed. */
    public Instant confirmUntil() {
        return confirmUntil;
    }

    @Override
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** How often it was moved or called off, for calendars. */
    int revision() {
        return revision;
    }

    /** When its next reminder is due; null when none is. */
    Instant reminderDueAt() {
        return reminderDueAt;
    }

    /** The answers, opened. */
    Map<PersonalField, String> answers(Seal seal) {
        Map<PersonalField, String> answers = new EnumMap<>(PersonalField.class);
        put(answers, seal, PersonalField.NAME, name);
        put(answers, seal, PersonalField.PHONE, phone);
        return answers;
    }

    private void put(Map<PersonalField, String> answers, Seal seal, PersonalField field, SealedText sealed) {
        if (sealed != null) {
            answers.put(field, seal.open(field.columnIn(TABLE), id(), sealed));
        }
    }
}
