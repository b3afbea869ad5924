package kakehashi.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.shared.NullableId;
import kakehashi.domain.shared.Refused;

/**
 * A sign-up for an event.
 *
 * <p>Life: unconfirmed until a deadline, then confirmed, by the mailed link or to staff, or from the beginning on
 * paper; or waiting, when it was made for the waiting list or a draw. One that waits may win a place in a draw, or is
 * offered one that came free and accepts it. It ends as cancelled by its person, as lapsed when the address or the
 * offer was not confirmed in time, or is a duplicate from the beginning, when its person already had a living one for
 * the event, or since staff found that its person has another under another address. Confirmed and offered ones hold a place, and unconfirmed ones that took one at once.
 */
@Entity
@Table(name = "registration")
public class Registration extends Answered {

    /** Where a registration is in its life. */
    public enum State {
        UNCONFIRMED,
        CONFIRMED,
        WAITING,
        OFFERED,
        CANCELLED,
        LAPSED,
        DUPLICATE
    }

    /** What it was made for. */
    public enum Entry {
        /** A place that was free. */
        PLACE,
        /** The waiting list. */
        LINE,
        /** A draw that was still to come. */
        DRAW,
        /** A place on the day itself, by somebody who was there. */
        WALK_IN
    }

    /** The person while the registration lives, else null; unique with the event. */
    @Convert(converter = NullableId.class)
    @Column(name = "living_holder_id")
    private UUID livingHolderId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Entry entry;

    @Column(name = "confirm_until")
    private Instant confirmUntil;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "drawn_rank")
    private Integer drawnRank;

    @Column(name = "offer_until")
    private Instant offerUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Embedded
    private Handling handling = Handling.none();

    private boolean addressed = true;

    @Embedded
    private AddressCorrection addressCorrection = new AddressCorrection();

    @Version
    private int version;

    /** For JPA. */
    protected Registration() {}

    private Registration(RegistrationRequest request, Entry entry, String reference, UUID holder, Instant now) {
        super(request, reference, holder, now);
        this.entry = entry;
    }

    /** A registration whose address is to be confirmed by a moment. */
    static Registration of(
            RegistrationRequest request, Entry entry, String reference, UUID holder, Instant now, Instant until) {
        Registration registration = new Registration(request, entry, reference, holder, now);
        registration.livingHolderId = holder;
        registration.state = State.UNCONFIRMED;
        registration.confirmUntil = until;
        return registration;
    }

    /** A further sign-up by somebody who already has a living one for the event; holds no place. */
    static Registration duplicate(
            RegistrationRequest request, Entry entry, String reference, UUID holder, Instant now) {
        Registration registration = new Registration(request, entry, reference, holder, now);
        registration.state = State.DUPLICATE;
        return registration;
    }

    /** A registration that came on paper or by phone: what it was made for is sure at once. */
    static Registration keyed(
            RegistrationRequest request, Medium medium, Entry entry, String reference, UUID holder, Instant now) {
        Registration registration = new Registration(request, entry, reference, holder, now);
        registration.livingHolderId = holder;
        registration.cameBy(medium);
        registration.settle(medium == Medium.PHONE ? Handling.Proof.PHONE : Handling.Proof.PAPER, now);
        return registration;
    }

    private void settle(Handling.Proof how, Instant now) {
        state = entry == Entry.PLACE || entry == Entry.WALK_IN ? State.CONFIRMED : State.WAITING;
        confirmedAt = now;
        written().provedBy(how);
    }

    /** Says that its person gave no mail address. */
    void withoutAddress() {
        addressed = false;
    }

    /** Whether its person can be written to. */
    public boolean isAddressed() {
        return addressed;
    }

    /**
     * The address was confirmed: the place is sure, or the person waits. Doing it twice changes nothing.
     *
     * @throws Refused {@code registrationCancelled}; {@code confirmTooLate} when the time is over
     */
    void confirm(Instant now) {
        if (isConfirmed()) {
            written().provedBy(Handling.Proof.LINK);
            return;
        }
        refuseUnless(state != State.CANCELLED, "registrationCancelled");
        refuseUnless(state == State.UNCONFIRMED && !now.isAfter(confirmUntil), "confirmTooLate");
        settle(Handling.Proof.LINK, now);
    }

    /** The person is signed in, or told staff: the sign-up is confirmed, or the place that is kept is taken. Else refused. */
    void confirmTo(Handling.Proof how, Instant now) {
        refuseUnless(state == State.UNCONFIRMED || state == State.OFFERED, "registrationNotUnconfirmed");
        if (state == State.OFFERED) {
            state = State.CONFIRMED;
            written().offerTakenBy(how);
        } else {
            settle(how, now);
        }
    }

    /** Its person is there, which confirms it, but not whose the address is; a place of the day is a walk-in's. */
    void arrived(Instant now, boolean onTheDay) {
        if (state != State.CONFIRMED && holdsPlace()) {
            confirmTo(Handling.Proof.PRESENCE, now);
        }
        if (entry == Entry.PLACE && onTheDay) {
            entry = Entry.WALK_IN;
        }
    }

    /** Its person was not there after all: what only that confirmed is unconfirmed again. */
    void notArrived() {
        if (entry == Entry.WALK_IN) {
            entry = Entry.PLACE;
        }
        if (state == State.CONFIRMED && handling().offerTakenBy() == Handling.Proof.PRESENCE) {
            state = State.OFFERED;
            written().offerTakenBy(null);
        } else if (state == State.CONFIRMED && handling().proof() == Handling.Proof.PRESENCE) {
            state = State.UNCONFIRMED;
            confirmedAt = null;
            written().provedBy(null);
        }
    }

    /**
     * It is another person's, because the mail address was wrong; an unconfirmed one can be confirmed until a moment.
     *
     * @throws Refused {@code registrationEnded}; {@code addressProven} once the owner of the address confirmed it
     */
    void readdress(UUID holder, AddressCorrection.Reason why, Instant now, Instant until) {
        refuseUnless(isLiving(), "registrationEnded");
        refuseUnless(!isAddressConfirmed(), "addressProven");
        heldBy(holder);
        livingHolderId = holder;
        addressed = true;
        addressCorrection.again(why, now);
        if (state == State.UNCONFIRMED) {
            confirmUntil = until;
        }
    }

    /** How often the mail address was put right, and why. */
    public AddressCorrection addressCorrection() {
        return addressCorrection;
    }

    /** Whether nobody confirmed the address in time. */
    boolean isDue(Instant now) {
        return state == State.UNCONFIRMED && now.isAfter(confirmUntil);
    }

    /**
     * It ends, because nobody confirmed the address in time.
     *
     * @throws Refused {@code registrationNotUnconfirmed}
     */
    void lapse(Instant now) {
        refuseUnless(state == State.UNCONFIRMED, "registrationNotUnconfirmed");
        end(State.LAPSED, now);
    }

    /**
     * A place that came free is kept for the person until a moment; offering it again keeps it longer.
     *
     * @throws Refused {@code registrationNotWaiting}
     */
    void offer(Instant until) {
        refuseUnless(state == State.WAITING || state == State.OFFERED, "registrationNotWaiting");
        state = State.OFFERED;
        offerUntil = until;
    }

    /**
     * A draw gave it a number in the order, and with it a place or one in the waiting list.
     *
     * @throws Refused {@code registrationNotWaiting}
     */
    void drawn(int rank, boolean wins) {
        refuseUnless(state == State.WAITING, "registrationNotWaiting");
        drawnRank = rank;
        state = wins ? State.CONFIRMED : State.WAITING;
    }

    private static void refuseUnless(boolean fine, String code) {
        if (!fine) {
            throw new Refused(code);
        }
    }

    /**
     * The person takes the place that was offered, whatever staff noted before; doing it twice changes nothing.
     *
     * @throws Refused {@code offerPassed} when it is no longer kept
     */
    void accept() {
        boolean accepted = state == State.CONFIRMED && offerUntil != null;
        refuseUnless(state == State.OFFERED || accepted, "offerPassed");
        state = State.CONFIRMED;
        written().offerTakenBy(null);
    }

    /**
     * The place that was offered goes to the next, because the person said nothing in time.
     *
     * @throws Refused {@code offerPassed}
     */
    void passOn(Instant now) {
        refuseUnless(state == State.OFFERED, "offerPassed");
        end(State.LAPSED, now);
    }

    /**
     * The person does not want it any more.
     *
     * @throws Refused {@code registrationEnded} when it does not live
     */
    void cancel(Instant now) {
        refuseUnless(isLiving(), "registrationEnded");
        end(State.CANCELLED, now);
    }

    /**
     * Its person has another one, which counts.
     *
     * @throws Refused {@code registrationEnded} when it does not live
     */
    void isAnothers(Instant now) {
        refuseUnless(isLiving(), "registrationEnded");
        end(State.DUPLICATE, now);
    }

    /**
     * Takes the confirmed place of one that ended because it is the same person's.
     *
     * @throws Refused {@code registrationNotWaiting}
     */
    void takeOver() {
        refuseUnless(state == State.WAITING, "registrationNotWaiting");
        state = State.CONFIRMED;
    }

    private void end(State how, Instant now) {
        state = how;
        livingHolderId = null;
        endedAt = now;
    }

    /** Whether it counts: not ended, and no duplicate. */
    public boolean isLiving() {
        return livingHolderId != null;
    }

    /** Whether the address was confirmed and it lives. */
    public boolean isConfirmed() {
        return state == State.CONFIRMED || state == State.WAITING || state == State.OFFERED;
    }

    /**
     * Before the owner of the address confirmed it, somebody else may have typed the answers.
     *
     * @throws Refused {@code confirmFirst}
     */
    void mustBeConfirmed() {
        refuseUnless(isAddressConfirmed(), "confirmFirst");
    }

    /** Whether the owner of the address confirmed it; before, somebody else may have typed the answers. */
    public boolean isAddressConfirmed() {
        return handling().isAddressProven();
    }

    /** Whether it holds a place. */
    public boolean holdsPlace() {
        boolean tookOne = state == State.UNCONFIRMED && entry == Entry.PLACE;
        return tookOne || state == State.CONFIRMED || state == State.OFFERED;
    }

    /** Where it is in its life. */
    public State state() {
        return state;
    }

    /** What it was made for. */
    public Entry entry() {
        return entry;
    }

    /** Until when the address can be confirmed; null for duplicates. */
    public Instant confirmUntil() {
        return confirmUntil;
    }

    @Override
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** Until when a place is kept for the person; null when none was offered. */
    public Instant offerUntil() {
        return offerUntil;
    }

    /** When it was cancelled or lapsed; null before. */
    public Instant endedAt() {
        return endedAt;
    }

    /** How it was confirmed, why it ended, and who changed it last. */
    public Handling handling() {
        return handling == null ? Handling.none() : handling;
    }

    /** Notes who changed it and when: a member of staff by the login, else null. */
    void changed(Instant now, String login) {
        written().changed(now, login);
    }

    /** Notes why it ended, as the person told staff. */
    void endedFor(Handling.EndReason why) {
        written().endedFor(why);
    }

    /** The same to write to; the database gives null when nothing was ever written. */
    private Handling written() {
        handling = handling();
        return handling;
    }

    /** Counts its changes; a form names the one it shows. */
    public int version() {
        return version;
    }
}
