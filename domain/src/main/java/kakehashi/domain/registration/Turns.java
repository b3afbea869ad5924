package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.company.Companies;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Draw;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Listing;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/**
 * The steps that move a registration between the places and the waiting list, each in one transaction. Each locks the
 * audience's places before the registration, so that steps of several servers wait for each other and never circle.
 */
@ApplicationScoped
class Turns {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    Line line;

    @Inject
    Catalogue catalogue;

    @Inject
    RegistrationPost post;

    @Inject
    Companies companies;

    @Inject
    SharingNews sharing;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Offers a free place to the first who waits; says whether there were both. */
    @Transactional
    boolean offerNext(Events.Line where) {
        Instant now = clock.instant();
        Listing.Places places = events.lock(where.event(), where.audience());
        Optional<Listing> event = catalogue.current().find(where.event());
        if (places.left() == 0 || event.isEmpty() || !events.isOffering(where.event(), now)) {
            return false;
        }
        Optional<Registration> first = line.first(where.event(), where.audience());
        first.ifPresent(registration -> {
            offer(registration, event.get());
            events.move(where.event(), where.audience(), 1, -1);
            em.flush();
        });
        return first.isPresent();
    }

    /** Keeps a place for its person, who is told until when. */
    void offer(Registration registration, Listing event) {
        registration.offer(event.schedule().keptUntil(clock.instant(), patience()));
        registration.changed(clock.instant(), null);
        post.tell(RegistrationLetters.OFFER, registration, event, Map.of());
    }

    /** Offers whose time is over although no mail about them has left. */
    @Transactional
    List<UUID> untold(int most) {
        return em.createQuery("""
            select r.id from Registration r, Event e where e.id = r.eventId and e.startsAt > :now
              and r.state = kakehashi.domain.registration.Registration.State.OFFERED
              and r.offerUntil < :now and not exists (select m from OutgoingMail m
                where m.subjectId = r.id and m.template = :offer and m.state = :sent)
            order by r.offerUntil
            """, UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("offer", RegistrationLetters.OFFER)
                .setParameter("sent", OutgoingMail.State.SENT)
                .setMaxResults(most)
                .getResultList();
    }

    /** Keeps the place longer, with a new mail that says until when; says whether it was still kept. */
    @Transactional
    boolean renew(UUID id) {
        Registration registration = locked(id);
        Optional<Listing> event = catalogue.current().find(registration.eventId());
        boolean kept = registration.state() == Registration.State.OFFERED
                && registration.offerUntil().isBefore(clock.instant());
        if (kept && event.isPresent()) {
            offer(registration, event.get());
            em.flush();
        }
        return kept && event.isPresent();
    }

    /**
     * Offers whose time is over. An offer's time runs from the moment its mail left: while our mail is late or lost,
     * nobody loses the turn; but it ends with the event's beginning.
     */
    @Transactional
    List<UUID> silent(int most) {
        Instant now = clock.instant();
        return em.createQuery("""
            select r.id from Registration r, Event e where e.id = r.eventId
              and r.state = kakehashi.domain.registration.Registration.State.OFFERED
              and (e.startsAt <= :now or r.offerUntil < :now and exists (select m from OutgoingMail m
                where m.subjectId = r.id and m.template = :offer and m.state = :sent and m.sentAt < :left))
            order by r.offerUntil
            """, UUID.class)
                .setParameter("now", now)
                .setParameter("offer", RegistrationLetters.OFFER)
                .setParameter("sent", OutgoingMail.State.SENT)
                .setParameter("left", now.minus(patience()))
                .setMaxResults(most)
                .getResultList();
    }

    /** An offer nobody answered ends; its place is free for the next. Says whether there was still one. */
    @Transactional
    boolean passOn(UUID id) {
        Registration registration = locked(id);
        if (registration.state() != Registration.State.OFFERED) {
            return false;
        }
        registration.passOn(clock.instant());
        registration.changed(clock.instant(), null);
        events.move(registration.eventId(), registration.audience(), -1, 0);
        catalogue
                .current()
                .find(registration.eventId())
                .ifPresent(event -> post.tell(RegistrationLetters.PASSED, registration, event, Map.of()));
        em.flush();
        return true;
    }

    /** Registrations nobody confirmed in time. */
    @Transactional
    List<UUID> unconfirmed(int most) {
        return em.createQuery("""
            select r.id from Registration r
            where r.state = kakehashi.domain.registration.Registration.State.UNCONFIRMED
              and r.confirmUntil < :now order by r.confirmUntil
            """, UUID.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** A registration nobody confirmed in time ends; the place it may have goes back. Says whether it still did. */
    @Transactional
    boolean lapse(UUID id) {
        Registration registration = locked(id);
        boolean due = registration.isDue(clock.instant());
        if (due) {
            int held = registration.holdsPlace() ? 1 : 0;
            registration.lapse(clock.instant());
            registration.changed(clock.instant(), null);
            events.move(registration.eventId(), registration.audience(), -held, 0);
            em.flush();
        }
        return due;
    }

    /**
     * The address is confirmed; doing it again changes nothing.
     *
     * @throws Refused as {@link Registration#confirm}
     */
    @Transactional
    Registration confirm(UUID id, Listing event) {
        Registration registration = em.find(Registration.class, id);
        if (registration.entry() == Registration.Entry.PLACE) {
            em.refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        } else {
            registration = locked(id);
        }
        boolean fresh = !registration.isConfirmed();
        if (fresh || !registration.isAddressConfirmed()) {
            stand(registration);
            Instant now = clock.instant();
            registration.confirm(now);
            registration.changed(now, null);
            em.find(registration.holderType(), registration.holderId()).confirm(now);
        }
        if (fresh) {
            settle(registration, event, true);
        }
        em.flush();
        return registration;
    }

    /** What it says of the company stands from now on. */
    void stand(Registration registration) {
        if (registration.companyId() != null) {
            companies.confirmed(registration.id(), registration.holderId());
        }
    }

    /** A fresh one is confirmed at once, because its person is signed in: the session proves the address. */
    void confirmSignedIn(Registration registration, Listing event) {
        Instant now = clock.instant();
        registration.confirmTo(Handling.Proof.SESSION, now);
        registration.changed(now, null);
        em.find(registration.holderType(), registration.holderId()).confirm(now);
        settle(registration, event, true);
        em.flush();
    }

    /** Counts one that waits now, and tells the person how it stands, if that is wanted. */
    void settle(Registration registration, Listing event, boolean tell) {
        if (registration.state() == Registration.State.WAITING) {
            events.move(registration.eventId(), registration.audience(), 0, 1);
            em.flush();
        }
        if (tell) {
            tellConfirmed(registration, event);
        }
    }

    /** Tells the person of a confirmed registration how it stands. */
    void tellConfirmed(Registration registration, Listing event) {
        if (registration.state() == Registration.State.CONFIRMED) {
            post.tell(RegistrationLetters.CONFIRMED, registration, event, Map.of());
        } else if (isDrawPending(registration)) {
            post.tell(RegistrationLetters.ENTERED, registration, event, Map.of());
        } else {
            Map<String, Object> position = Map.of("position", line.position(registration.id()));
            post.tell(RegistrationLetters.WAITING, registration, event, position);
        }
    }

    private boolean isDrawPending(Registration registration) {
        Draw draw = em.find(Event.class, registration.eventId()).draw();
        return draw != null && draw.isPending();
    }

    /**
     * The person takes the place that is kept; doing it again changes nothing.
     *
     * @throws Refused {@code offerPassed} when it is no longer kept; {@code registrationClosed} when the event was called
     *     off or has begun
     */
    @Transactional
    Registration accept(UUID id, Listing event) {
        Registration registration = locked(id);
        boolean fresh = registration.state() == Registration.State.OFFERED;
        if (fresh) {
            mustComeStill(event);
        }
        registration.accept();
        if (fresh) {
            registration.changed(clock.instant(), null);
            post.tell(RegistrationLetters.CONFIRMED, registration, event, Map.of());
        }
        em.flush();
        return registration;
    }

    /**
     * The person does not want it any more; doing it again changes nothing.
     *
     * @throws Refused {@code registrationEnded} when it ended otherwise; {@code registrationClosed} when the event was
     *     called off or has begun; {@code registrationHere} when the person was checked in
     */
    @Transactional
    Registration cancel(UUID id, Listing event) {
        return cancel(id, event, RegistrationLetters.CANCELLED);
    }

    /** The same because the consent to use the answers was withdrawn, which is what the mail says. */
    @Transactional
    Registration withdraw(UUID id, Listing event) {
        return cancel(id, event, RegistrationLetters.WITHDRAWN);
    }

    private Registration cancel(UUID id, Listing event, String letter) {
        Registration registration = locked(id);
        if (registration.state() != Registration.State.CANCELLED) {
            mustNotBeHere(id);
            end(registration, event, null, letter);
        }
        return registration;
    }

    /** Refused as {@code registrationHere} when its person was checked in. */
    void mustNotBeHere(UUID id) {
        boolean absent = em.createQuery(
                        "select a.registrationId from Attendance a where a.registrationId = :id and a.here = true",
                        UUID.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        if (!absent) {
            throw new Refused("registrationHere");
        }
    }

    /**
     * It ends at the person's wish, by the hand of staff or the person's own; the place or position goes on.
     *
     * @param letter what tells the person; null for nothing
     */
    void end(Registration registration, Listing event, String login, String letter) {
        mustComeStill(event);
        sharing.ending(registration.id());
        int held = registration.holdsPlace() ? 1 : 0;
        int waited = registration.state() == Registration.State.WAITING ? 1 : 0;
        registration.cancel(clock.instant());
        registration.changed(clock.instant(), login);
        events.move(registration.eventId(), registration.audience(), -held, -waited);
        if (letter != null) {
            post.tell(letter, registration, event, Map.of());
        }
        em.flush();
    }

    /**
     * The person leaves the offered place to the next; doing it again changes nothing.
     *
     * @throws Refused {@code offerPassed} when it is no longer kept, {@code offerTaken} when the person took it; {@code
     *     registrationClosed} as for {@link #cancel}
     */
    @Transactional
    Registration decline(UUID id, Listing event) {
        Registration registration = locked(id);
        switch (registration.state()) {
            case OFFERED -> end(registration, event, null, RegistrationLetters.CANCELLED);
            case CONFIRMED -> throw new Refused("offerTaken");
            case CANCELLED -> em.flush();
            default -> throw new Refused("offerPassed");
        }
        return registration;
    }

    /** Refused as {@code registrationClosed} once the event was called off or has begun. */
    void mustComeStill(Listing event) {
        if (event.cancelled() || !clock.instant().isBefore(event.schedule().startsAt())) {
            throw new Refused("registrationClosed");
        }
    }

    /** The registration as it is now, after its audience's places and then itself were locked. */
    Registration locked(UUID id) {
        Registration registration = em.find(Registration.class, id);
        if (registration == null) {
            throw new Refused("registrationUnknown");
        }
        events.lock(registration.eventId(), registration.audience());
        em.refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        return registration;
    }

    private Duration patience() {
        return Duration.ofHours(settings.number(Setting.OFFER_HOURS));
    }
}
