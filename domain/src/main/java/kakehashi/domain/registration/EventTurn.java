package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.CancelReason;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventDesk;
import kakehashi.domain.event.EventPlan;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Listing;
import kakehashi.domain.event.Publishing;
import kakehashi.domain.event.Readiness;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.Formats;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Ruby;
import kakehashi.i18n.Texts;

/**
 * One try to change an event or to call it off, in one transaction. It locks the event before the places and these before
 * registrations: who signs up holds the event's row from the moment the registration is stored.
 */
@ApplicationScoped
class EventTurn {

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    EventDesk desk;

    @Inject
    Publishing publishing;

    @Inject
    RegistrationPost post;

    @Inject
    Reach reach;

    @Inject
    Line line;

    @Inject
    Catalogue catalogue;

    @Inject
    TextTrail trail;

    @Inject
    AccessLog log;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Transactional
    EventChanges.People people(UUID event) {
        return reach.of(event, events.programme(event).fiscalYear()).count();
    }

    @Transactional
    long offers(UUID id, EventPlan plan) {
        int year = events.programme(id).fiscalYear();
        Event event = em.find(Event.class, id);
        boolean drawing = event.draw() != null && event.draw().isPending();
        if (event.state() != Event.State.PUBLISHED
                || drawing
                || !plan.schedule().startsAt().isAfter(clock.instant())) {
            return 0;
        }
        Map<UUID, Untold.Reason> gaps = reach.of(id, year).gaps();
        return event.places().keySet().stream()
                .flatMap(audience -> line.all(id, audience).stream().limit(free(id, audience, plan)))
                .filter(each ->
                        !gaps.containsKey(each.id()) || gaps.get(each.id()).isMailed())
                .count();
    }

    private long free(UUID id, Audience audience, EventPlan plan) {
        return Math.max(
                0,
                plan.places().getOrDefault(audience, 0)
                        - events.standing(id, audience).taken());
    }

    @Transactional
    long change(UUID id, EventPlan plan, EventChanges.Shown shown, Said said) {
        Event event = desk.shown(id, shown.version());
        EventPlan old = EventPlan.of(event);
        Listing listing = listing(id);
        requireFixed(old, plan);
        if (!event.programme().covers(plan.schedule().start().toLocalDate())) {
            throw new Refused("programmeOther");
        }
        boolean approved = isApproved(id);
        event.change(plan.schedule(), desk.venue(plan.venue()), clock.instant());
        seat(event, plan);
        em.flush();
        if (approved && !isApproved(id)) {
            throw new Refused("changeUnapproved");
        }
        long told = old.concerns(plan) ? tell(id, listing, shown) : 0;
        trail.add(EventChanges.CHANGE, id, null, TextChange.Act.PLANNED, said);
        catalogue.forget();
        return told;
    }

    private boolean isApproved(UUID id) {
        return !publishing.readiness(id).lacks(Readiness.Step.APPROVAL);
    }

    private static void requireFixed(EventPlan old, EventPlan plan) {
        boolean same = old.kind() == plan.kind()
                && old.leftOut().equals(plan.leftOut())
                && Objects.equals(old.drawAt(), plan.drawAt())
                && Objects.equals(old.stay(), plan.stay());
        if (!same) {
            throw new Refused("planFixed");
        }
    }

    private void seat(Event event, EventPlan plan) {
        if (!plan.places().keySet().containsAll(event.places().keySet())) {
            throw new Refused("placesStay");
        }
        plan.places().forEach((audience, count) -> {
            if (event.places().containsKey(audience)) {
                events.resize(event.id(), audience, count);
            } else {
                event.offer(audience, count);
            }
        });
    }

    private long tell(UUID id, Listing before, EventChanges.Shown shown) {
        handlers.check(acting.actor(), before.programme().id());
        Reach.Circle circle = circle(id, before.programme().fiscalYear(), shown);
        Listing now = listing(id);
        circle.people()
                .forEach(each -> post.tell(
                        RegistrationLetters.CHANGED,
                        each,
                        now,
                        Map.of("changes", changes(before, now, each.language()))));
        note(EventChanges.CHANGE, id, circle);
        reach.note(id, Untold.What.CHANGED, circle);
        return circle.count().mailed();
    }

    /** Notes whose addresses were used; nothing leaves for those from which mails came back. */
    private void note(String action, UUID id, Reach.Circle circle) {
        long people = circle.count().mailed();
        if (people > 0) {
            log.add(acting.actor(), action, id, (int) people);
        }
    }

    /** What was changed, in sentences of a language. */
    static String changes(Listing before, Listing now, String tag) {
        Language language = language(tag);
        Texts texts = Texts.of(language);
        List<String> sentences = new ArrayList<>();
        if (!span(before, language).equals(span(now, language))) {
            sentences.add(texts.format("mail.changed.when", "before", span(before, language)));
        }
        if (!before.venueIn(language).equals(now.venueIn(language))) {
            String venue = Ruby.annotate(before.venueIn(language).name());
            sentences.add(texts.format("mail.changed.venue", "before", venue));
        }
        return String.join("\n", sentences);
    }

    private static String span(Listing event, Language language) {
        return Formats.of(language)
                .span(event.schedule().start(), event.schedule().end());
    }

    @Transactional
    long callOff(UUID id, CancelReason why, EventChanges.Shown shown) {
        Event event = desk.shown(id, shown.version());
        if (!event.kind().hasPlaces()) {
            throw new Refused("eventArranged");
        }
        handlers.check(acting.actor(), event.programme().id());
        event.cancel(why, clock.instant());
        new TreeSet<>(event.places().keySet()).forEach(audience -> events.lock(id, audience));
        em.flush();
        Reach.Circle circle = circle(id, event.programme().fiscalYear(), shown);
        Listing now = listing(id);
        for (Registration each : circle.people()) {
            String reason = Texts.of(language(each.language())).get("CancelReason." + why);
            post.tell(RegistrationLetters.CALLED_OFF, each, now, Map.of("reason", reason));
            end(each);
        }
        reach.note(id, Untold.What.CALLED_OFF, circle);
        em.flush();
        trail.add(EventChanges.CALL_OFF, id, null, TextChange.Act.CALLED_OFF, null);
        note(EventChanges.CALL_OFF, id, circle);
        catalogue.forget();
        return circle.count().mailed();
    }

    private static Language language(String tag) {
        return Languages.find(tag).orElse(Languages.standard());
    }

    private void end(Registration registration) {
        int held = registration.holdsPlace() ? 1 : 0;
        int waited = registration.state() == Registration.State.WAITING ? 1 : 0;
        registration.cancel(clock.instant());
        registration.changed(clock.instant(), acting.actor().login());
        events.move(registration.eventId(), registration.audience(), -held, -waited);
    }

    /** Everybody who is signed up; refused when those who are told are not as many as staff saw. */
    private Reach.Circle circle(UUID id, int year, EventChanges.Shown shown) {
        Reach.Circle circle = reach.locked(id, year);
        if (!circle.count().equals(shown.people())) {
            throw new Refused("peopleChanged");
        }
        return circle;
    }

    /** The event as visitors see it, read past everything that is kept for a second. */
    private Listing listing(UUID id) {
        return events.snapshot().find(id).orElseThrow(() -> new Refused("eventUnknown"));
    }
}
