package kakehashi.domain.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.privacy.consent.NoticeShown;
import kakehashi.domain.privacy.consent.Notices;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.FieldRegister;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;

/** The events of the programmes. */
@ApplicationScoped
public class Events {

    /** An event {@code e} that has not begun and whose draw, if it has one, is over. */
    private static final String OFFERING = """
            e.state = kakehashi.domain.event.Event.State.PUBLISHED and e.startsAt > :now
              and (e.drawAt is null or e.drawnAt is not null)
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Programmes programmes;

    @Inject
    Notices notices;

    @Inject
    FieldRegister register;

    /** Stores a new event. */
    @Transactional
    public void add(Event event) {
        em.persist(event);
        em.flush();
    }

    /** Stores a new venue. */
    @Transactional
    public void add(Venue venue) {
        em.persist(venue);
        em.flush();
    }

    /**
     * The event, its row locked until the transaction ends, so that those who change it wait for each other.
     *
     * @throws Refused {@code eventUnknown}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Event locked(UUID id) {
        em.createNativeQuery("select id from event where id = ? for update")
                .setParameter(1, id.toString())
                .getResultList();
        Event event = em.find(Event.class, id);
        if (event == null) {
            throw new Refused("eventUnknown");
        }
        em.refresh(event);
        return event;
    }

    /**
     * Takes an event's sign-ups until its end.
     *
     * @throws Refused {@code eventUnknown}, {@code eventNotPublished}
     */
    @Transactional
    public void takeUntilEnd(UUID id) {
        Event event = em.find(Event.class, id);
        if (event == null) {
            throw new Refused("eventUnknown");
        }
        event.takeUntilEnd();
        em.flush();
    }

    /** All events of the programmes that are not over for staff, drafts included, by beginning. */
    @Transactional
    public List<EventRow> rows() {
        return all().toList();
    }

    private Stream<EventRow> all() {
        return programmes.unfinished().stream()
                .flatMap(programme -> load(programme).stream())
                .map(EventRow::of)
                .sorted(Comparator.comparing(row -> row.schedule().startsAt()));
    }

    /** Those of them whose code or title, in a language, is looked for with a text. */
    @Transactional
    public List<EventRow> found(String text, Language language) {
        return all().filter(row -> row.isFoundBy(text, language)).toList();
    }

    /** One event for staff; empty when there is none. */
    @Transactional
    public Optional<EventRow> row(UUID id) {
        return Optional.ofNullable(em.find(Event.class, id)).map(EventRow::of);
    }

    /** What an event asks of anybody who signs up, in the order of forms; empty when there is no such event. */
    @Transactional
    public Set<PersonalField> fields(UUID id) {
        Event event = em.find(Event.class, id);
        Set<PersonalField> fields = EnumSet.noneOf(PersonalField.class);
        if (event != null) {
            List<CollectionRule> rules = register.rules().stream()
                    .filter(rule -> rule.kind().equals(event.kind().name()))
                    .toList();
            asked(event, rules).forEach(rule -> fields.add(rule.field()));
        }
        return fields;
    }

    /** The titles of events in a language, or in the nearest one each has; one query however many there are. */
    @Transactional
    public Map<UUID, String> titles(Collection<UUID> ids, Language language) {
        Map<UUID, Map<String, String>> byTag = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select t.owner.id, t.language, t.title from EventText t where t.owner.id in :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> byTag.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                            .put((String) row[1], (String) row[2]));
        }
        Map<UUID, String> titles = new HashMap<>();
        byTag.forEach((id, words) -> titles.put(id, Catalogue.nearest(words, language)));
        return titles;
    }

    /**
     * The programme of an event: whatever belongs to the event is sealed with the keys of its year.
     *
     * @throws Refused {@code eventUnknown}
     */
    @Transactional
    public Programme programme(UUID event) {
        return em.createQuery("select e.programme from Event e where e.id = :event", Programme.class)
                .setParameter("event", event)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("eventUnknown"));
    }

    /** What is published, in a number of queries that does not grow with the events. */
    @Transactional
    public Snapshot snapshot() {
        List<Programme> unfinished = programmes.unfinished();
        if (unfinished.isEmpty()) {
            return new Snapshot(null, Map.of(), List.of());
        }
        Programme known = unfinished.get(0);
        Map<String, ProgrammeText.Words> words = known.texts().values().stream()
                .collect(Collectors.toMap(ProgrammeText::language, ProgrammeText::words));
        Map<String, List<CollectionRule>> rules =
                register.rules().stream().collect(Collectors.groupingBy(CollectionRule::kind));
        List<Listing> listings = unfinished.stream()
                .flatMap(programme -> published(programme, rules))
                .sorted(Comparator.comparing(event -> event.schedule().startsAt()))
                .toList();
        return new Snapshot(known, words, listings);
    }

    private Stream<Listing> published(Programme programme, Map<String, List<CollectionRule>> rules) {
        Map<String, Map<String, NoticeShown>> notice = notices.inForce(programme.id());
        return load(programme).stream()
                .filter(event -> event.state() != Event.State.DRAFT)
                .map(event -> listing(
                        event,
                        notice.getOrDefault(event.kind().name(), Map.of()),
                        rules.getOrDefault(event.kind().name(), List.of())));
    }

    private List<Event> load(Programme programme) {
        return em.createQuery(
                        "select e from Event e where e.programme = :programme order by e.startsAt, e.code", Event.class)
                .setParameter("programme", programme)
                .setHint("eclipselink.batch", "e.texts")
                .setHint("eclipselink.batch", "e.places")
                .setHint("eclipselink.batch", "e.venue")
                .setHint("eclipselink.batch", "e.venue.texts")
                .getResultList();
    }

    private static Listing listing(Event event, Map<String, NoticeShown> notices, List<CollectionRule> rules) {
        Map<Audience, Listing.Places> places = new HashMap<>();
        event.places().forEach((audience, row) -> places.put(audience, row.shown()));
        return new Listing(
                event.id(),
                event.programme(),
                event.code(),
                event.kind(),
                event.standing(),
                event.schedule(),
                event.draw(),
                event.stay(),
                places,
                byTag(ready(event.texts()), EventText::words),
                byTag(event.venue().texts(), text -> new Listing.Place(text.name(), text.address())),
                notices,
                asked(event, rules));
    }

    /** What an event asks: what its kind may, without what it leaves out. */
    static List<CollectionRule> asked(Event event, List<CollectionRule> rules) {
        Set<LeftOut> leftOut = event.leftOut();
        return rules.stream()
                .filter(rule -> rule.required() || !leftOut.contains(LeftOut.of(rule)))
                .toList();
    }

    private static Map<String, EventText> ready(Map<String, EventText> texts) {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().isReady())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <T, R> Map<String, R> byTag(Map<String, T> texts, Function<T, R> part) {
        Map<String, R> parts = new HashMap<>();
        texts.forEach((tag, text) -> parts.put(tag, part.apply(text)));
        return parts;
    }

    /** Whether an event takes sign-ups, full or not. */
    @Transactional
    public boolean isOpen(UUID event, Instant now) {
        return em.createQuery("""
                                select count(e) from Event e where e.id = :event and e.opensAt <= :now and e.closesAt > :now
                                  and e.state = kakehashi.domain.event.Event.State.PUBLISHED
                                """, Long.class)
                        .setParameter("event", event)
                        .setParameter("now", now)
                        .getSingleResult()
                == 1;
    }

    /** Takes a place if one is left that nobody waits for, and sign-up is open; one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takePlace(UUID event, Audience audience, Instant now) {
        int rows = em.createNativeQuery("""
                        update event_places p join event e on e.id = p.event_id
                        set p.taken = p.taken + 1, p.version = p.version + 1
                        where p.event_id = ? and p.audience = ? and p.taken < p.capacity and p.waiting = 0
                          and (e.draw_at is null or e.drawn_at is not null) and e.state = 'PUBLISHED'
                          and e.opens_at <= ? and e.closes_at > ?
                        """)
                .setParameter(1, event)
                .setParameter(2, audience.name())
                .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        return rows == 1;
    }

    /** Gives a place back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void releasePlace(UUID event, Audience audience) {
        em.createQuery("""
                        update EventPlaces p set p.taken = p.taken - 1, p.version = p.version + 1
                        where p.event.id = :event and p.audience = :audience and p.taken > 0
                        """)
                .setParameter("event", event)
                .setParameter("audience", audience)
                .executeUpdate();
    }

    /**
     * Locks an audience's places until the transaction ends, and says how they stand. Whoever moves people between the
     * places and the waiting list comes here first, so that all of them wait for each other in one order.
     *
     * @throws Refused {@code eventUnknown}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Listing.Places lock(UUID event, Audience audience) {
        if (move(event, audience, 0, 0) == 0) {
            throw new Refused("eventUnknown");
        }
        return standing(event, audience);
    }

    /** How an audience's places stand, from the database. */
    @Transactional
    public Listing.Places standing(UUID event, Audience audience) {
        Object[] row = em.createQuery(
                        "select p.capacity, p.taken, p.waiting from EventPlaces p"
                                + " where p.event.id = :event and p.audience = :audience",
                        Object[].class)
                .setParameter("event", event)
                .setParameter("audience", audience)
                .getSingleResult();
        return new Listing.Places((Integer) row[0], (Integer) row[1], (Integer) row[2]);
    }

    /** Counts so many more as taken and as waiting, or fewer; the database refuses what cannot be. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int move(UUID event, Audience audience, int taken, int waiting) {
        return em.createQuery("""
                        update EventPlaces p set p.taken = p.taken + :taken, p.waiting = p.waiting + :waiting,
                          p.version = p.version + 1
                        where p.event.id = :event and p.audience = :audience
                        """)
                .setParameter("taken", taken)
                .setParameter("waiting", waiting)
                .setParameter("event", event)
                .setParameter("audience", audience)
                .executeUpdate();
    }

    /**
     * Gives an audience another number of places.
     *
     * @throws Refused {@code capacityTaken} when more are taken already; {@code eventUnknown}
     */
    @Transactional
    public void resize(UUID event, Audience audience, int capacity) {
        if (lock(event, audience).taken() > capacity) {
            throw new Refused("capacityTaken");
        }
        em.createQuery("""
                        update EventPlaces p set p.capacity = :capacity
                        where p.event.id = :event and p.audience = :audience
                        """)
                .setParameter("capacity", capacity)
                .setParameter("event", event)
                .setParameter("audience", audience)
                .executeUpdate();
    }

    /** An audience of an event. */
    public record Line(UUID event, Audience audience) {}

    /** Where a free place can be offered to somebody who waits, the events that begin first in front. */
    @Transactional
    public List<Line> offering(Instant now) {
        return em.createQuery(
                        "select e.id, p.audience from EventPlaces p join p.event e where p.waiting > 0"
                                + " and p.taken < p.capacity and " + OFFERING
                                + " order by e.startsAt, e.id, p.audience",
                        Object[].class)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new Line((UUID) row[0], (Audience) row[1]))
                .toList();
    }

    /** Whether an event's free places are offered to those who wait. */
    @Transactional
    public boolean isOffering(UUID event, Instant now) {
        return em.createQuery("select count(e) from Event e where e.id = :event and " + OFFERING, Long.class)
                        .setParameter("event", event)
                        .setParameter("now", now)
                        .getSingleResult()
                == 1;
    }

    /** The events whose places are to be drawn by now. */
    @Transactional
    public List<UUID> toBeDrawn(Instant now) {
        return em.createQuery(
                        "select e.id from Event e where e.drawAt <= :now and e.drawnAt is null and e.startsAt > :now"
                                + " and e.state = kakehashi.domain.event.Event.State.PUBLISHED order by e.drawAt, e.id",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }
}
