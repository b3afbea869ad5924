package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.company.Companies;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.registration.AddressHolders;
import kakehashi.domain.registration.Answers;
import kakehashi.domain.registration.Application;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/** What every form for a consultation goes through, whether it books a time or begins a conversation. */
@ApplicationScoped
class Intake {

    private static final SecureRandom NUMBERS = new SecureRandom();

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Consultations consultations;

    @Inject
    AddressHolders people;

    @Inject
    Companies companies;

    @Inject
    Settings settings;

    /** A form whose conditions hold. */
    record Checked(BookingRequest request, Listing event, Answers answers) {

        NoticeShown notice() {
            return event.noticeIn(request.language(), request.wish().audience());
        }

        String address() {
            return answers.accepted().get(PersonalField.EMAIL);
        }

        int year() {
            return event.programme().fiscalYear();
        }

        /** Never shows answers. */
        @Override
        public String toString() {
            return request.toString();
        }
    }

    /**
     * The form, checked.
     *
     * @param on when consultations must be on
     * @throws Refused {@code eventUnknown}, {@code themeNotForAudience}, {@code noticeChanged}, {@code companyMissing},
     *     {@code answersWrong}
     */
    Checked check(BookingRequest request, Instant on) {
        BookingRequest.Wish wish = request.wish();
        Listing event = consultations.on(wish.audience(), on).orElseThrow(() -> new Refused("eventUnknown"));
        if (wish.theme().audience() != wish.audience()) {
            throw new Refused("themeNotForAudience");
        }
        NoticeShown notice = event.noticeIn(request.language());
        if (notice == null || !notice.id().equals(request.noticeTextId())) {
            throw new Refused("noticeChanged");
        }
        if (wish.audience() == Audience.COMPANY && request.company() == null) {
            throw new Refused("companyMissing");
        }
        Answers answers = Answers.check(Consultations.asked(event, wish.audience(), wish.channel()), request.answers());
        if (!answers.refused().isEmpty()) {
            throw new Refused("answersWrong");
        }
        return new Checked(request, event, answers);
    }

    /** The person behind the form's address; entered when new. */
    @Transactional(Transactional.TxType.MANDATORY)
    AddressHolder person(Checked form, Seal seal) {
        return people.findOrEnter(
                form.event().programme(),
                seal,
                form.request().wish().audience(),
                form.address(),
                form.request().language());
    }

    /** The company a person states who is signed in, or whom staff know; null for seekers. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID company(BookingRequest form, UUID person) {
        return form.company() == null ? null : companies.stated(person, form.company());
    }

    /** The same for a form that is confirmed by a mailed link; until then it changes nothing a known person said. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID company(BookingRequest form, UUID person, UUID application) {
        return form.company() == null ? null : companies.typed(person, application, form.company());
    }

    /** What a confirmed form says of the company stands from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void stand(Application confirmed) {
        if (confirmed.companyId() != null) {
            companies.confirmed(confirmed.id(), confirmed.holderId());
        }
    }

    /** A number that nothing else has; the database refuses one that was given in the same moment. */
    @Transactional(Transactional.TxType.MANDATORY)
    String number() {
        String number;
        do {
            number = ReferenceNumber.draw(NUMBERS);
        } while (isGiven(number));
        return number;
    }

    private boolean isGiven(String number) {
        return Stream.of("Registration", "Booking", "Conversation")
                .anyMatch(kind ->
                        em.createQuery("select count(x) from " + kind + " x where x.reference = :number", Long.class)
                                        .setParameter("number", number)
                                        .getSingleResult()
                                > 0);
    }

    /** How long the address of a message, which keeps no time from others, can be confirmed. */
    Duration patienceInWriting() {
        return Duration.ofHours(settings.number(Setting.CONFIRM_HOURS));
    }

    /** How long the address of somebody who holds a time can be confirmed. */
    Duration patience() {
        return Duration.ofMinutes(settings.number(Setting.BOOKING_CONFIRM_MINUTES));
    }
}
