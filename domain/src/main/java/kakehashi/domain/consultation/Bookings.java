package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.domain.signin.Visitor;
import kakehashi.i18n.Language;

/** Booking a consultation, confirming it by the mailed link, moving it and calling it off. */
@ApplicationScoped
public class Bookings {

    private static final int A_ROUND = 50;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Intake intake;

    @Inject
    BookingTry bookingTry;

    @Inject
    SlotTaking taking;

    @Inject
    CaseCounsellor cases;

    @Inject
    ResourceTaking resources;

    @Inject
    Consultations consultations;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    BookingLetters letters;

    @Inject
    Clock clock;

    /** Books for somebody who is not signed in, as {@link #book(BookingRequest, List)} does. */
    public BookingReceipt book(BookingRequest request) {
        return book(request, List.of());
    }

    /**
     * Books a time: the time, the answers, the consent and a mail, all or nothing. It is confirmed at once when the
     * address is the signed-in person's, or else by the mailed link. Posting the same form again gives the same receipt.
     *
     * @param signedIn the person who is signed in; empty when nobody is
     * @throws Refused {@code eventUnknown} when no consultations are on then, {@code themeNotForAudience}, {@code
     *     noticeChanged}, {@code companyMissing}, {@code answersWrong}, {@code slotTaken} when the time is not free or
     *     cannot be booked now; {@code bookingTooMany} and {@code bookingClash} to the signed-in person
     */
    public BookingReceipt book(BookingRequest request, List<Visitor> signedIn) {
        Intake.Checked form = intake.check(request, request.wish().startsAt());
        try {
            return Retry.of(() -> bookingTry.attempt(form, signedIn));
        } catch (Refused refused) {
            return byTheSameForm(request, signedIn, refused);
        }
    }

    /** A time that is gone may have been taken by the same form, posted twice at the same moment. */
    private BookingReceipt byTheSameForm(BookingRequest request, List<Visitor> signedIn, Refused refused) {
        if (!refused.code().equals("slotTaken")) {
            throw refused;
        }
        return bookingTry.earlier(request.submissionId(), signedIn).orElseThrow(() -> refused);
    }

    /**
     * What a mailed link is about, without changing anything.
     *
     * @throws Refused {@code confirmUnknown} for a link we did not make, {@code confirmGone} for one about nothing, or
     *     nothing any more; {@code bookingTooLate} when the time went back
     */
    @Transactional
    public BookingView lookAt(ConfirmationKey key) {
        Booking booking = genuine(key, LockModeType.NONE);
        if (booking.state() == Booking.State.LAPSED || booking.isDue(clock.instant())) {
            throw new Refused("bookingTooLate");
        }
        return view(booking);
    }

    /**
     * Confirms the address of a booking; doing it again changes nothing.
     *
     * @throws Refused {@code confirmUnknown}, {@code bookingTooLate}, {@code bookingCancelled}; {@code bookingTooMany}
     *     when the person has as many confirmed ones ahead as anybody can have; {@code bookingClash} when one of them is
     *     at the same time
     */
    @Transactional
    public BookingView confirm(ConfirmationKey key) {
        Booking booking = genuine(key, LockModeType.PESSIMISTIC_WRITE);
        if (booking.state() != Booking.State.CONFIRMED) {
            AddressHolder holder = bookingTry.confirm(booking, clock.instant());
            tell(BookingLetters.BOOKED, booking, holder);
        }
        return view(booking);
    }

    /**
     * The calendar file of a booking, which has the identity of those that were mailed.
     *
     * @throws Refused as {@link #lookAt}
     */
    @Transactional
    public String calendar(ConfirmationKey key, Language language) {
        lookAt(key);
        Booking booking = genuine(key, LockModeType.NONE);
        return letters.calendar(booking, event(booking), language);
    }

    /**
     * Moves a confirmed booking to another free time, or to the same time at another place.
     *
     * @throws Refused {@code confirmUnknown}, {@code bookingTooLate}, {@code bookingCancelled}, {@code
     *     bookingNotConfirmed}, {@code bookingOver}, {@code slotTaken}; {@code bookingClash} when the person has another
     *     one then
     */
    @Transactional
    public BookingView change(ConfirmationKey key, Spot spot) {
        Booking booking = genuine(key, LockModeType.PESSIMISTIC_WRITE);
        booking.checkMovable(clock.instant());
        if (!booking.spot().equals(spot)) {
            move(booking, taking.take(booking.channel(), spot, preferred(booking)), BookingLetters.CHANGED);
        }
        return view(booking);
    }

    /** Whose time a booking takes before anybody else's: that of whose case it is, then that of who has it now. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> preferred(Booking booking) {
        return Stream.concat(cases.of(whose(booking)).stream(), Stream.ofNullable(booking.counsellorId()))
                .distinct()
                .toList();
    }

    private static UUID whose(Booking booking) {
        return booking.companyId() == null ? booking.holderId() : booking.companyId();
    }

    /** Moves a booking to a time that was taken for it, and tells its person. */
    @Transactional(Transactional.TxType.MANDATORY)
    void move(Booking booking, SlotTaking.Taken taken, String template) {
        bookingTry.checkAlone(booking, taken.slot().startsAt(), taken.slot().endsAt());
        resources.follow(booking, taken.slot());
        ReleasedTime released = new ReleasedTime(booking);
        booking.move(taken.counsellor(), taken.slot(), clock.instant());
        em.persist(released);
        tell(template, booking);
    }

    /**
     * Calls a booking off; doing it again changes nothing.
     *
     * @throws Refused {@code confirmUnknown}, {@code bookingTooLate}, {@code bookingOver}
     */
    @Transactional
    public BookingView cancel(ConfirmationKey key) {
        Booking booking = genuine(key, LockModeType.PESSIMISTIC_WRITE);
        cancel(booking, BookingLetters.CANCELLED);
        return view(booking);
    }

    /** Calls a booking off and tells its person; doing it again changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void cancel(Booking booking, String template) {
        if (booking.state() != Booking.State.CANCELLED) {
            callOff(booking);
            tell(template, booking);
        }
    }

    private void callOff(Booking booking) {
        boolean held = booking.state() == Booking.State.CONFIRMED;
        ReleasedTime released = new ReleasedTime(booking);
        booking.cancel(clock.instant());
        if (held) {
            em.persist(released);
        }
    }

    /** A person's confirmed consultations that are not over, by beginning; one query however many there are. */
    @Transactional
    public List<BookingView> ahead(List<Visitor> visitors) {
        return em.createQuery("""
                        select b from Booking b where (b.seekerId in :seekers or b.contactId in :contacts)
                          and b.endsAt > :now and b.state = kakehashi.domain.consultation.Booking.State.CONFIRMED
                        order by b.startsAt
                        """, Booking.class)
                .setParameter("seekers", Visitor.seekerIds(visitors))
                .setParameter("contacts", Visitor.contactIds(visitors))
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(this::view)
                .toList();
    }

    /** Calls off a booking whose person withdrew the consent; what is over or is not the person's own stays as it is. */
    @Transactional
    public void withdraw(UUID id, List<Visitor> visitors) {
        Booking booking = em.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE);
        boolean own = booking != null && visitors.stream().anyMatch(visitor -> visitor.is(booking.holderId()));
        if (own && booking.isAhead(clock.instant())) {
            callOff(booking);
            tell(BookingLetters.WITHDRAWN, booking);
        }
    }

    /** Tells the person of a booking, who may have no address. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(String template, Booking booking) {
        tell(template, booking, em.find(booking.holderType(), booking.holderId()));
    }

    private void tell(String template, Booking booking, AddressHolder holder) {
        Listing event = event(booking);
        Seal seal = seal(event);
        String address = holder.email(seal);
        if (address != null) {
            outbox.queue(
                    event.programme().fiscalYear(),
                    new Posting(template, booking.id(), address, letters.write(template, booking, event, seal)));
        }
        em.flush();
    }

    private BookingView view(Booking booking) {
        Listing event = event(booking);
        return new BookingView(
                booking.reference(),
                booking.state(),
                event.code(),
                new BookingRequest.Wish(
                        booking.audience(),
                        booking.channel(),
                        booking.theme(),
                        booking.startsAt(),
                        booking.spot().place()),
                booking.endsAt(),
                booking.isAhead(clock.instant()),
                ConfirmationKey.of(seal(event), booking.id()).text());
    }

    private Booking genuine(ConfirmationKey key, LockModeType lock) {
        Booking booking = em.find(Booking.class, key.id(), lock);
        if (booking == null) {
            throw new Refused("confirmGone");
        }
        if (!key.isGenuine(seal(event(booking)))) {
            throw new Refused("confirmUnknown");
        }
        return booking;
    }

    private Listing event(Booking booking) {
        return consultations.find(booking.eventId()).orElseThrow(() -> new Refused("confirmUnknown"));
    }

    private Seal seal(Listing event) {
        return seals.of(event.programme().fiscalYear());
    }

    /** Gives back the times of bookings nobody confirmed in time, a round at a time; says how many. */
    @Transactional
    public int lapseDue() {
        Instant now = clock.instant();
        List<Booking> due = em.createQuery("""
                        select b from Booking b
                        where b.state = kakehashi.domain.consultation.Booking.State.UNCONFIRMED and b.confirmUntil < :now
                        """, Booking.class)
                .setParameter("now", now)
                .setMaxResults(A_ROUND)
                .getResultList();
        due.forEach(booking -> booking.lapse(now));
        em.flush();
        return due.size();
    }

    /** Writes the reminders that are due, a round at a time; says how many bookings were looked at. */
    @Transactional
    public int remindDue() {
        Instant now = clock.instant();
        List<?> ids = em.createNativeQuery("""
                        select id from consultation_booking where reminder_due_at <= ?
                        order by reminder_due_at limit ? for update skip locked
                        """)
                .setParameter(1, java.time.LocalDateTime.ofInstant(now, java.time.ZoneOffset.UTC))
                .setParameter(2, A_ROUND)
                .getResultList();
        for (Object id : ids) {
            Booking booking = em.find(Booking.class, UUID.fromString(id.toString()));
            if (now.isBefore(booking.startsAt())) {
                tell(BookingLetters.reminder(booking, now), booking);
            }
            booking.reminded(now);
        }
        em.flush();
        return ids.size();
    }
}
