package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.registration.SearchNames;

/** One try to book a consultation, in one transaction. */
@ApplicationScoped
class BookingTry {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    SlotTaking taking;

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
    Clock clock;

    @Transactional
    BookingReceipt attempt(Intake.Checked form) {
        BookingRequest request = form.request();
        Optional<BookingReceipt> earlier = earlier(request.submissionId());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Instant now = clock.instant();
        Seal seal = seals.of(form.year());
        AddressHolder holder = intake.person(form, seal);
        Booking booking = new Booking(request, form.event().id(), holder.id(), intake.number());
        booking.fillIn(seal, form.answers().accepted());
        booking.actFor(intake.company(form.request(), holder.id()));
        SlotTaking.Taken taken =
                taking.take(request.wish().channel(), request.wish().startsAt());
        booking.hold(taken.counsellor(), taken.slot(), now, intake.patience());
        em.persist(booking);
        em.flush();
        names.write(
                SearchNames.Of.BOOKING,
                seal,
                booking.id(),
                form.answers().accepted().get(PersonalField.NAME));
        em.persist(Consent.givenFor(booking.id(), Consent.Matter.PARTICIPATION, form.notice(), now));
        outbox.queue(
                form.year(),
                new Posting(
                        BookingLetters.CONFIRM,
                        booking.id(),
                        form.address(),
                        letters.write(BookingLetters.CONFIRM, booking, form.event(), seal)));
        em.flush();
        return new BookingReceipt(booking.reference(), booking.confirmUntil());
    }

    /** What an earlier post of the same form made. */
    private Optional<BookingReceipt> earlier(UUID submission) {
        return em.createQuery("select b from Booking b where b.submissionId = :submission", Booking.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst()
                .map(posted -> new BookingReceipt(posted.reference(), posted.confirmUntil()));
    }
}
