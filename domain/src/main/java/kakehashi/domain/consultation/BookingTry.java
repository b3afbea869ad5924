package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.Companies;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Posting;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.registration.AddressHolders;
import kakehashi.domain.registration.Answers;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/** One try to book a consultation, in one transaction. */
@ApplicationScoped
class BookingTry {

    private static final SecureRandom NUMBERS = new SecureRandom();

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    SlotTaking taking;

    @Inject
    AddressHolders people;

    @Inject
    Companies companies;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    @Inject
    BookingLetters letters;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Transactional
    BookingReceipt attempt(BookingRequest request, Listing event, Answers answers) {
        Optional<BookingReceipt> earlier = earlier(request.submissionId());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Instant now = clock.instant();
        int year = event.programme().fiscalYear();
        Seal seal = seals.of(year);
        String address = answers.accepted().get(PersonalField.EMAIL);
        AddressHolder holder =
                people.findOrEnter(event.programme(), seal, request.wish().audience(), address, request.language());
        Booking booking = new Booking(request, event.id(), holder.id(), number());
        booking.fillIn(seal, answers.accepted());
        if (request.company() != null) {
            booking.actFor(companies.stated(holder.id(), request.company()));
        }
        SlotTaking.Taken taken =
                taking.take(request.wish().channel(), request.wish().startsAt());
        booking.hold(taken.counsellor(), taken.slot(), now, patience());
        em.persist(booking);
        em.flush();
        em.persist(
                Consent.givenFor(booking.id(), Consent.Matter.PARTICIPATION, event.noticeIn(request.language()), now));
        outbox.queue(
                year,
                new Posting(
                        BookingLetters.CONFIRM,
                        booking.id(),
                        address,
                        letters.write(BookingLetters.CONFIRM, booking, event, seal)));
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

    /** A number that no sign-up has; the database refuses one that another booking has. */
    private String number() {
        String number;
        do {
            number = ReferenceNumber.draw(NUMBERS);
        } while (isGiven(number));
        return number;
    }

    private boolean isGiven(String number) {
        return em.createQuery("select count(r) from Registration r where r.reference = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    private Duration patience() {
        return Duration.ofMinutes(settings.number(Setting.BOOKING_CONFIRM_MINUTES));
    }
}
