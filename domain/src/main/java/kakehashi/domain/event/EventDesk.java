package kakehashi.domain.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;

/** Makes events, plans drafts anew and puts into the archive what is over. Each step stands in the trail and the log. */
@ApplicationScoped
public class EventDesk {

    /** What the access log calls making, planning and archiving an event. */
    public static final String ACTION = "event.plan";

    /** What the access log calls making a copy of one. */
    public static final String COPY = "event.copy";

    /** The year before the first of the era Reiwa. */
    private static final int BEFORE_REIWA = 2018;

    private static final int WEEKS_OF_A_YEAR = 52;

    private static final Pattern NUMBER = Pattern.compile(".*-([0-9]{1,6})");

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    Programmes programmes;

    @Inject
    TextTrail trail;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The venues to choose from, by their short names. */
    @Transactional
    public List<VenueRow> venues() {
        return em
                .createQuery("select distinct v from Venue v left join fetch v.texts order by v.code", Venue.class)
                .getResultList()
                .stream()
                .map(VenueRow::of)
                .toList();
    }

    /**
     * Makes an event of the programme on whose days it begins, as a draft without words.
     *
     * @return its id
     * @throws Refused {@code venueUnknown}; as {@link #mustBeOpen}, {@link Event#plan}
     */
    @Transactional
    public UUID make(EventPlan plan) {
        return persist(draft(plan), ACTION, TextChange.Act.MADE);
    }

    /**
     * Makes a draft with everything an event says and plans, begun on another day; nothing of people comes along. Its
     * words may name days, so that they are stale in every language until somebody read them.
     *
     * @param day the first day of the copy; all its times move by as many days
     * @return its id
     * @throws Refused {@code eventUnknown}; as {@link #mustBeOpen}
     */
    @Transactional
    public UUID copy(UUID id, LocalDate day) {
        Event from = em.find(Event.class, id);
        if (from == null) {
            throw new Refused("eventUnknown");
        }
        EventPlan plan = EventPlan.of(from);
        Schedule schedule = from.schedule();
        long days = ChronoUnit.DAYS.between(schedule.start().toLocalDate(), day);
        Event copy = draft(new EventPlan(
                plan.kind(),
                plan.venue(),
                schedule.on(day),
                plan.places(),
                plan.drawAt() == null ? null : schedule.moved(plan.drawAt(), days),
                plan.stay(),
                plan.leftOut()));
        from.texts().forEach((language, text) -> {
            copy.say(language, text.words());
            copy.texts().get(language).stale();
        });
        return persist(copy, COPY, TextChange.Act.COPIED);
    }

    /**
     * Refuses a day of no programme that is open.
     *
     * @throws Refused {@code programmeOver} for a day of a year that has passed; {@code programmeNone} for one to come
     */
    @Transactional
    public void mustBeOpen(LocalDate day) {
        programmeOn(day);
    }

    private Programme programmeOn(LocalDate day) {
        List<Programme> open = programmes.unfinished();
        return open.stream().filter(each -> each.covers(day)).findFirst().orElseThrow(() -> {
            boolean past = open.stream().anyMatch(each -> day.isBefore(each.startsOn()));
            return new Refused(past ? "programmeOver" : "programmeNone");
        });
    }

    /**
     * Copies events into the year that follows: each begins on the same day of the week as last year, those by
     * arrangement on the same date.
     *
     * @return how many were copied
     * @throws Refused as {@link #copy}
     */
    @Transactional
    public int copyOn(List<UUID> ids) {
        for (UUID id : ids) {
            Event from = em.find(Event.class, id);
            if (from == null) {
                throw new Refused("eventUnknown");
            }
            copy(id, nextYears(from.kind(), from.schedule(), from.programme()));
        }
        return ids.size();
    }

    /** On which day an event begins when it is copied into the year that follows its own. */
    public static LocalDate nextYears(EventKind kind, Schedule schedule, Programme year) {
        LocalDate day = schedule.start().toLocalDate();
        if (!kind.hasPlaces()) {
            return day.plusYears(1);
        }
        LocalDate next = day.plusWeeks(WEEKS_OF_A_YEAR);
        return next.isAfter(year.endsOn()) ? next : next.plusWeeks(1);
    }

    private Event draft(EventPlan plan) {
        LocalDate day = plan.schedule().start().toLocalDate();
        Programme programme = programmeOn(day);
        Venue venue = known(plan.venue());
        Event event = new Event(programme, nextCode(programme), plan.kind(), venue, plan.schedule());
        event.plan(plan, venue);
        return event;
    }

    /** The next free one, such as {@code r8-12}; who makes one at the same moment is refused by the database. */
    private String nextCode(Programme programme) {
        String prefix = "r" + (programme.fiscalYear() - BEFORE_REIWA) + "-";
        int last = em.createQuery("select e.code from Event e where e.code like :prefix", String.class)
                .setParameter("prefix", prefix + "%")
                .getResultStream()
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .max()
                .orElse(0);
        return prefix + (last + 1);
    }

    private UUID persist(Event event, String action, TextChange.Act act) {
        em.persist(event);
        em.flush();
        trail.add(action, event.id(), null, act, null);
        return event.id();
    }

    /**
     * Plans a draft anew.
     *
     * @param version of the event as the form showed it
     * @param said what was and is planned, in words, for the trail
     * @throws Refused {@code eventUnknown}, {@code eventNotDraft}, {@code eventChanged}; {@code programmeOther} for a day of
     *     another programme; as {@link Event#plan}
     */
    @Transactional
    public void plan(UUID id, EventPlan plan, int version, Said said) {
        Event event = shown(id, version);
        if (!event.programme().covers(plan.schedule().start().toLocalDate())) {
            throw new Refused("programmeOther");
        }
        event.plan(plan, known(plan.venue())).forEach(em::remove);
        em.lock(event, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        trail.add(ACTION, id, null, TextChange.Act.PLANNED, said);
        em.flush();
    }

    /**
     * Puts an event into the archive: it leaves the lists of staff, and nothing of it changes any more.
     *
     * @param version of the event as the form showed it
     * @throws Refused {@code eventUnknown}, {@code eventChanged}, {@code eventNotOver}, {@code eventArchived}
     */
    @Transactional
    public void archive(UUID id, int version) {
        shown(id, version).archive(clock.instant());
        trail.add(ACTION, id, null, TextChange.Act.ARCHIVED, null);
        em.flush();
    }

    /**
     * Brings an event back from the archive.
     *
     * @throws Refused {@code eventUnknown}, {@code eventChanged}
     */
    @Transactional
    public void restore(UUID id, int version) {
        shown(id, version).restore();
        trail.add(ACTION, id, null, TextChange.Act.RESTORED, null);
        em.flush();
    }

    /**
     * A venue.
     *
     * @throws Refused {@code venueUnknown}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Venue venue(UUID id) {
        return known(id);
    }

    private Venue known(UUID id) {
        Venue venue = em.find(Venue.class, id);
        if (venue == null) {
            throw new Refused("venueUnknown");
        }
        return venue;
    }

    /**
     * Checks that an event is still the one that was shown, before what was typed is read back.
     *
     * @throws Refused as {@link #shown}
     */
    @Transactional
    public void check(UUID id, int version) {
        shown(id, version);
    }

    /**
     * The event, locked, when it is still the one that was shown.
     *
     * @throws Refused {@code eventUnknown}; {@code eventChanged} with {@code who} and {@code at}, or {@code
     *     eventChangedMeanwhile} when no member of staff did
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Event shown(UUID id, int version) {
        Event event = events.locked(id);
        if (event.version() == version) {
            return event;
        }
        throw changed(id);
    }

    /** What is told whose form showed an event as it no longer is: who changed it last, where staff did, and when. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Refused changed(UUID id) {
        return trail.of(id, 1).stream()
                .findFirst()
                .map(last ->
                        new Refused("eventChanged").with("who", last.login()).with("at", last.changedAt()))
                .orElseGet(() -> new Refused("eventChangedMeanwhile"));
    }

    /**
     * Adds a venue; gives its id. It is known by its Japanese name.
     *
     * @param places name and address by language tag; with Japanese
     * @throws Refused {@code venueWords} without a Japanese name and address
     */
    @Transactional
    public UUID addVenue(Map<String, Listing.Place> places) {
        if (!places.containsKey("ja")) {
            throw new Refused("venueWords");
        }
        Venue venue = new Venue("v-" + UUID.randomUUID().toString().substring(0, 8));
        places.forEach((language, place) -> venue.say(language, place.name(), place.address()));
        em.persist(venue);
        em.flush();
        trail.add(ACTION, venue.id(), null, TextChange.Act.MADE, null);
        return venue.id();
    }
}
