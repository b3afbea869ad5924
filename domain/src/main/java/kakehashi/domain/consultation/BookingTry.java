package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.mail.Letter;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.registration.SearchNames;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Visitor;

/** One try to book a consultation, in one transaction. */
@ApplicationScoped
class BookingTry {

    /** Confirmed consultations a person can have ahead, so that there are times for others. */
    private static final int MOST_AHEAD = 2;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    SlotTaking taking;

    @Inject
    CaseCounsellor cases;

    @Inject
    Intake intake;

    @Inject
    SearchNames names;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    BookingLetters letters;

    @Inject
    Event<Begun> begun;

    @Inject
    Clock clock;

    @Transactional
    BookingReceipt attempt(Intake.Checked form, List<Visitor> signedIn) {
        BookingRequest request = form.request();
        Optional<BookingReceipt> earlier = earlier(request.submissionId(), signedIn);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Instant now = clock.instant();
        Seal seal = seals.of(form.year());
        AddressHolder holder = intake.person(form, seal);
        Booking booking = new Booking(request, form.event().id(), holder.id(), intake.number());
        booking.fillIn(seal, form.answers().accepted());
        boolean proven = isHeldBy(signedIn, booking);
        booking.actFor(
                proven ? intake.company(request, holder.id()) : intake.company(request, holder.id(), booking.id()));
        SlotTaking.Taken taken =
                taking.take(request.wish().channel(), request.wish().spot(), preferred(booking));
        booking.hold(taken.counsellor(), taken.slot(), now, intake.patience());
        em.persist(booking);
        em.flush();
        names.write(
                SearchNames.Of.BOOKING,
                seal,
                booking.id(),
                form.answers().accepted().get(PersonalField.NAME));
        em.persist(Consent.givenFor(booking.id(), Consent.Matter.PARTICIPATION, form.notice(), now));
        if (proven) {
            confirm(booking, now);
        }
        String template = proven ? BookingLetters.BOOKED : BookingLetters.CONFIRM;
        Letter letter = letters.write(template, booking, form.event(), seal);
        outbox.queue(form.year(), new Posting(template, booking.id(), form.address(), letter));
        em.flush();
        return receipt(booking, signedIn);
    }

    /** Whose time it takes if both are free: that of the counsellor whose case the person's or the company's is. */
    private List<UUID> preferred(Booking booking) {
        return cases.of(booking.companyId() == null ? booking.holderId() : booking.companyId()).stream()
                .toList();
    }

    private static boolean isHeldBy(List<Visitor> signedIn, Booking booking) {
        return signedIn.stream().anyMatch(visitor -> visitor.is(booking.holderId()));
    }

    private static BookingReceipt receipt(Booking booking, List<Visitor> signedIn) {
        boolean sure = booking.state() == Booking.State.CONFIRMED && isHeldBy(signedIn, booking);
        return new BookingReceipt(booking.reference(), sure ? null : booking.confirmUntil());
    }

    /**
     * The address of a booking is its person's; who that is comes back, locked.
     *
     * @throws Refused {@code bookingTooMany}, {@code bookingClash}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    AddressHolder confirm(Booking booking, Instant now) {
        AddressHolder holder = em.find(booking.holderType(), booking.holderId(), LockModeType.PESSIMISTIC_WRITE);
        intake.stand(booking);
        booking.confirm(now);
        checkFits(booking, now);
        holder.confirm(now);
        begun.fire(Begun.of(holder.programmeId(), booking));
        return holder;
    }

    /**
     * A booking that holds a time leaves times for others, and its person has no other one then.
     *
     * @throws Refused {@code bookingTooMany}, {@code bookingClash}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void checkFits(Booking booking, Instant now) {
        checkAlone(booking, booking.startsAt(), booking.endsAt());
        if (ahead(booking, now) >= MOST_AHEAD) {
            throw new Refused("bookingTooMany").with("most", MOST_AHEAD);
        }
    }

    /**
     * Nobody is in two consultations at the same time; the person's row is locked, so that it stays so.
     *
     * @throws Refused {@code bookingClash}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void checkAlone(Booking booking, Instant from, Instant until) {
        em.find(booking.holderType(), booking.holderId(), LockModeType.PESSIMISTIC_WRITE);
        long others = em.createQuery("""
                        select count(b) from Booking b where (b.seekerId = :holder or b.contactId = :holder)
                          and b.state = kakehashi.domain.consultation.Booking.State.CONFIRMED
                          and b.startsAt < :until and b.endsAt > :from and b.id <> :id
                        """, Long.class)
                .setParameter("holder", booking.holderId())
                .setParameter("until", until)
                .setParameter("from", from)
                .setParameter("id", booking.id())
                .getSingleResult();
        if (others > 0) {
            throw new Refused("bookingClash");
        }
    }

    /** How many other confirmed consultations the person has ahead. */
    private long ahead(Booking booking, Instant now) {
        return em.createQuery("""
                        select count(b) from Booking b where (b.seekerId = :holder or b.contactId = :holder)
                          and b.state = kakehashi.domain.consultation.Booking.State.CONFIRMED
                          and b.startsAt > :now and b.id <> :id
                        """, Long.class)
                .setParameter("holder", booking.holderId())
                .setParameter("now", now)
                .setParameter("id", booking.id())
                .getSingleResult();
    }

    /** What an earlier post of the same form made. */
    @Transactional
    Optional<BookingReceipt> earlier(UUID submission, List<Visitor> signedIn) {
        return em.createQuery("select b from Booking b where b.submissionId = :submission", Booking.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst()
                .map(posted -> receipt(posted, signedIn));
    }
}
