package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.consent.ToldNotices;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.registration.Answers;
import kakehashi.domain.registration.SearchNames;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/** One try to enter a consultation that was held, in one transaction with its entry in the access log. */
@ApplicationScoped
class WalkInTry {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Consultations consultations;

    @Inject
    ToldNotices told;

    @Inject
    WalkInPerson people;

    @Inject
    StatedBefore stated;

    @Inject
    Bookings bookings;

    @Inject
    BookingTry bookingTry;

    @Inject
    Intake intake;

    @Inject
    SlotTaking taking;

    @Inject
    MeetingPlaces places;

    @Inject
    SearchNames names;

    @Inject
    Seals seals;

    @Inject
    Handlers handlers;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    @Inject
    Event<Begun> begun;

    @Inject
    Clock clock;

    /** What of a form is written: when it was, the notice that was told, and the answers, normalised. */
    private record Checked(Slot slot, ToldNotices.Told notice, Map<PersonalField, String> answers) {

        /** Never shows answers. */
        @Override
        public String toString() {
            return slot.toString();
        }
    }

    @Transactional
    UUID attempt(WalkIn walkIn) {
        Listing event = event(walkIn.form());
        Optional<UUID> earlier = earlier(walkIn.form().submissionId());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Checked checked = check(walkIn, event);
        Seal seal = seals.of(event.programme().fiscalYear());
        AddressHolder holder = people.find(walkIn, event, seal, checked.answers());
        checked.answers().compute(PersonalField.NAME, (field, typed) -> stated.name(holder, seal, typed));
        return write(walkIn, event, holder, checked, seal);
    }

    /** Refuses what {@link #attempt} would refuse now; nothing is written. */
    @Transactional
    void foresee(WalkIn walkIn) {
        Listing event = event(walkIn.form());
        if (earlier(walkIn.form().submissionId()).isPresent()) {
            return;
        }
        Checked checked = check(walkIn, event);
        Seal seal = seals.of(event.programme().fiscalYear());
        if (walkIn.known().isEmpty()) {
            people.foresee(walkIn, event, seal, checked.answers());
        } else {
            people.known(walkIn, event, seal, checked.answers());
        }
        if (!walkIn.isToCome()) {
            taking.foreseeHeld(walkIn.counsellor(), checked.slot());
        }
    }

    /** The event that was on then, of a programme whose data the acting person handles. */
    private Listing event(BookingRequest form) {
        Listing event = consultations
                .on(form.audience(), form.wish().startsAt())
                .orElseThrow(() -> new Refused("eventUnknown"));
        handlers.check(acting.actor(), event.programme().id());
        return event;
    }

    private Checked check(WalkIn walkIn, Listing event) {
        BookingRequest.Wish wish = walkIn.form().wish();
        if (wish.theme().audience() != wish.audience()) {
            throw new Refused("themeNotForAudience");
        }
        Slot slot = walkIn.isToCome() ? taking.foreseeAny(wish.channel(), wish.spot()) : held(walkIn);
        ToldNotices.Told notice = told.on(
                walkIn.toldOn(),
                event.programme().id(),
                event.kind().name(),
                walkIn.form().noticeTextId());
        return new Checked(
                slot, walkIn.isToCome() ? notice : notice.noLaterThan(wish.startsAt()), answers(walkIn, event));
    }

    private UUID write(WalkIn walkIn, Listing event, AddressHolder holder, Checked checked, Seal seal) {
        BookingRequest form = walkIn.form();
        Actor actor = acting.actor();
        Map<PersonalField, String> answers = checked.answers();
        Booking booking = new Booking(form, event.id(), holder.id(), intake.number());
        answers.remove(PersonalField.EMAIL);
        booking.fillIn(seal, answers);
        booking.actFor(intake.company(form, holder.id()));
        booking.enter(walkIn, take(walkIn, checked.slot(), booking), actor, clock.instant());
        em.persist(booking);
        em.flush();
        if (walkIn.isToCome()) {
            bookingTry.checkFits(booking, clock.instant());
        }
        ToldNotices.Told notice = checked.notice();
        NoticeShown shown = notice.notice().readBy(form.wish().audience().name());
        em.persist(Consent.givenFor(booking.id(), Consent.Matter.PARTICIPATION, shown, notice.at()));
        names.write(SearchNames.Of.BOOKING, seal, booking.id(), answers.get(PersonalField.NAME));
        begun.fire(Begun.of(event.programme().id(), booking));
        em.flush();
        bookings.tell(walkIn.isToCome() ? BookingLetters.BOOKED : BookingLetters.ENTERED, booking);
        log.add(actor, walkIn.action(), booking.id(), 1);
        return booking.id();
    }

    /** The time, so that nobody else has it: of whoever advised, or of whoever is free. */
    private SlotTaking.Taken take(WalkIn walkIn, Slot slot, Booking booking) {
        return walkIn.isToCome()
                ? taking.takeAny(booking.channel(), slot.spot(), bookings.preferred(booking))
                : taking.takeHeld(walkIn.counsellor(), slot);
    }

    /** Whether the person of a booking has a mail address. */
    @Transactional
    boolean isMailed(UUID id) {
        Booking booking = em.find(Booking.class, id);
        return em.find(booking.holderType(), booking.holderId()).hasAddress();
    }

    /** What an earlier post of the same form made. */
    @Transactional
    Optional<UUID> earlier(UUID submission) {
        return em.createQuery("select b.id from Booking b where b.submissionId = :submission", UUID.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst();
    }

    /** The time it took: it has begun, and the notice was told no later than on its day. */
    private Slot held(WalkIn walkIn) {
        BookingRequest.Wish wish = walkIn.form().wish();
        if (wish.startsAt().isAfter(clock.instant())) {
            throw new Refused("heldToCome");
        }
        if (walkIn.minutes() < 1 || walkIn.minutes() > WalkIn.LONGEST) {
            throw new Refused("heldLength").with("most", WalkIn.LONGEST);
        }
        LocalDate day = LocalDate.ofInstant(wish.startsAt(), settings.zone(Setting.OFFICE_ZONE));
        if (walkIn.toldOn() != null && walkIn.toldOn().isAfter(day)) {
            throw new Refused("toldAfter");
        }
        Instant ends = wish.startsAt().plus(Duration.ofMinutes(walkIn.minutes()));
        if (wish.place() != null
                && (wish.channel() != Channel.IN_PERSON
                        || places.find(wish.place()).isEmpty())) {
            throw new Refused("placeUnknown");
        }
        return new Slot(wish.startsAt(), ends, wish.place(), List.of(walkIn.counsellor()));
    }

    /** Whoever is known by a number need not say again how to be reached. */
    private static Map<PersonalField, String> answers(WalkIn walkIn, Listing event) {
        BookingRequest form = walkIn.form();
        if (form.audience() == Audience.COMPANY && form.company() == null) {
            throw new Refused("companyMissing");
        }
        Answers answers = walkIn.checked(event);
        if (!answers.refused().isEmpty()) {
            throw new Refused("answersWrong");
        }
        return new EnumMap<>(answers.accepted());
    }
}
