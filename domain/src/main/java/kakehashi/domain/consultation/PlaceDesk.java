package kakehashi.domain.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.event.EventDesk;
import kakehashi.domain.event.Listing;
import kakehashi.domain.event.Venue;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;

/**
 * Managers say at which places besides the office people can be advised. What was told to somebody who booked never turns
 * wrong: words that were told, and the end of a place, wait until nothing is booked there. Source: R-A13, R-A23.
 */
@ApplicationScoped
public class PlaceDesk {

    /** What the access log calls it. */
    public static final String ACTION = "consultation.places";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    EventDesk events;

    @Inject
    ConsultationDesk desk;

    @Inject
    ConsultationSlots slots;

    @Inject
    TextTrail trail;

    @Inject
    Acting acting;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Adds a place, which is a venue for events from then on, too. Adding the same one again changes nothing.
     *
     * @param id its id, which the form brings along
     * @param words name and address by language tag; with Japanese
     * @return the id
     * @throws Refused {@code managersOnly}; {@code venueWords} without a Japanese name and address; {@code placeAdded} when the
     *     same form added it with other words
     */
    @Transactional
    public UUID add(UUID id, Map<String, Listing.Place> words) {
        mustBeManager();
        MeetingPlace earlier = em.find(MeetingPlace.class, id);
        if (earlier == null) {
            em.persist(new MeetingPlace(id, em.find(Venue.class, events.addVenue(words))));
            note(id, null);
        } else if (!earlier.words().equals(words)) {
            throw new Refused("placeAdded");
        }
        return id;
    }

    private void mustBeManager() {
        if (!acting.actor().role().equals(Role.MANAGER.name())) {
            throw new Refused("managersOnly");
        }
    }

    /** The coming consultations at a place, by beginning. */
    @Transactional
    public List<BookingRow> booked(UUID place) {
        return coming(place).toList();
    }

    private Stream<BookingRow> coming(UUID place) {
        return desk.coming().stream().filter(each -> place.equals(each.place()));
    }

    /**
     * Says a place anew; what is said in further languages can be added at any time.
     *
     * @param words name and address by language tag; those of languages that are not among them stay
     * @param stoppedFrom the first day on which nobody advises there any more; null while no end is known
     * @param shown the latest change the form showed, as {@link TextTrail#last} tells it
     * @param said what was and is said, in words, for the trail
     * @throws Refused {@code managersOnly}; {@code placeUnknown}, {@code hoursChanged}; as {@link #foresee}
     */
    @Transactional
    public void change(UUID id, Map<String, Listing.Place> words, LocalDate stoppedFrom, int shown, Said said) {
        mustBeManager();
        holdTimes();
        MeetingPlace place = em.find(MeetingPlace.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (place == null) {
            throw new Refused("placeUnknown");
        }
        if (trail.last(id) != shown) {
            throw new Refused("hoursChanged");
        }
        check(place, words, stoppedFrom);
        words.forEach((language, each) -> place.venue().say(language, each.name(), each.address()));
        place.stop(stoppedFrom);
        note(id, said);
    }

    /** Whoever takes a time waits meanwhile, so that nobody is told a place by words that change at that moment. */
    private void holdTimes() {
        em.createQuery("select c from Counsellor c order by c.number", Counsellor.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Refuses what {@link #change} would refuse now of what is said, so that it is told before the answers are read back. Who
     * says it, and whether it was changed since, is asked only there.
     *
     * @throws Refused {@code placeUnknown}; {@code placeTold} with the {@code count} when words are said anew and something
     *     is booked there; {@code placeOfEvents} when an event that is not over is held there; {@code placeHours} or {@code
     *     placeBooked} with the {@code count} when there are hours, or bookings, on the day of the end or later
     */
    @Transactional
    public void foresee(UUID id, Map<String, Listing.Place> words, LocalDate stoppedFrom) {
        MeetingPlace place = em.find(MeetingPlace.class, id);
        if (place == null) {
            throw new Refused("placeUnknown");
        }
        check(place, words, stoppedFrom);
    }

    private void check(MeetingPlace place, Map<String, Listing.Place> words, LocalDate stoppedFrom) {
        Map<String, Listing.Place> told = place.words();
        if (words.entrySet().stream()
                .anyMatch(each -> told.containsKey(each.getKey())
                        && !told.get(each.getKey()).equals(each.getValue()))) {
            mustBeUntold(place);
        }
        if (stoppedFrom != null) {
            mustBeFree(place, stoppedFrom);
        }
    }

    private void mustBeUntold(MeetingPlace place) {
        long booked = coming(place.id()).count();
        if (booked > 0) {
            throw new Refused("placeTold").with("count", booked);
        }
        boolean ofEvents =
                em.createQuery("select count(e) from Event e where e.venue = :venue and e.endsAt > :now", Long.class)
                                .setParameter("venue", place.venue())
                                .setParameter("now", clock.instant())
                                .getSingleResult()
                        > 0;
        if (ofEvents) {
            throw new Refused("placeOfEvents");
        }
    }

    private void mustBeFree(MeetingPlace place, LocalDate day) {
        long hours = slots.shifts().stream()
                .filter(each ->
                        place.id().equals(each.terms().place()) && each.terms().reach(day))
                .count();
        if (hours > 0) {
            throw new Refused("placeHours").with("count", hours);
        }
        ZoneId zone = settings.zone(Setting.OFFICE_ZONE);
        long booked = coming(place.id())
                .filter(each -> !LocalDate.ofInstant(each.startsAt(), zone).isBefore(day))
                .count();
        if (booked > 0) {
            throw new Refused("placeBooked").with("count", booked);
        }
    }

    private void note(UUID id, Said said) {
        trail.add(ACTION, id, null, TextChange.Act.ARRANGED, said);
        em.flush();
    }
}
