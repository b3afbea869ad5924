package kakehashi.domain.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Catalogue;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Listing;
import kakehashi.domain.shared.Refused;

/** One draw, in one transaction. */
@ApplicationScoped
class DrawTurn {

    private static final SecureRandom LOT = new SecureRandom();

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
    Clock clock;

    /** Draws the places of an event for each audience with one seed; says whether they were still to be drawn. */
    @Transactional
    boolean draw(UUID eventId) {
        Event event = em.find(Event.class, eventId);
        Map<Audience, Listing.Places> places = new EnumMap<>(Audience.class);
        new TreeSet<>(event.places().keySet()).forEach(each -> places.put(each, events.lock(eventId, each)));
        em.refresh(event, LockModeType.PESSIMISTIC_WRITE);
        if (!event.draw().isPending()) {
            return false;
        }
        Listing listing = catalogue.current().find(eventId).orElseThrow(() -> new Refused("eventUnknown"));
        String seed = Lots.seed(LOT);
        event.drawn(seed, clock.instant());
        places.forEach((audience, standing) -> draw(listing, audience, standing, seed));
        em.flush();
        catalogue.forget();
        return true;
    }

    private void draw(Listing event, Audience audience, Listing.Places standing, String seed) {
        Map<String, Registration> byNumber = line.all(event.id(), audience).stream()
                .collect(Collectors.toMap(Registration::reference, Function.identity()));
        List<String> order = Lots.order(seed, byNumber.keySet());
        int winners = Math.min(standing.left(), order.size());
        for (int i = 0; i < order.size(); i++) {
            Registration registration = byNumber.get(order.get(i));
            registration.drawn(i + 1, i < winners);
            registration.changed(clock.instant(), null);
            if (i < winners) {
                post.tell(RegistrationLetters.WON, registration, event, Map.of());
            } else {
                post.tell(RegistrationLetters.NOT_WON, registration, event, Map.of("position", i + 1 - winners));
            }
        }
        events.move(event.id(), audience, winners, -winners);
    }
}
