package kakehashi.domain.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.booth.Booth;
import kakehashi.domain.booth.Booths;
import kakehashi.domain.company.Company;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventDesk;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.registration.Attendees;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;

/**
 * Staff plan the day of an event. Every edit names the version that was shown, and stands in the event's trail with what
 * was said before. Source: R-A31, R-A33.
 */
@ApplicationScoped
public class TimetableDesk {

    /** What the access log calls it. */
    public static final String ACTION = "event.timetable";

    private static final String COMPANIES = """
        select r.id, r.reference, c, b from Registration r join Company c on c.id = r.companyId
        left join Booth b on b.registrationId = r.id
        where r.eventId = :event and r.state = kakehashi.domain.registration.Registration.State.CONFIRMED
        order by r.reference
        """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    EventDesk desk;

    @Inject
    Booths booths;

    @Inject
    TextTrail trail;

    @Inject
    Handlers handlers;

    @Inject
    Acting acting;

    /**
     * The day of an event; empty when there is none or its kind has no turns. The number of queries does not grow with
     * people and companies.
     *
     * @throws Refused {@code programmeNotYours}
     */
    @Transactional
    public Optional<TimetableSheet> sheet(UUID eventId) {
        Optional<EventRow> event = events.row(eventId).filter(row -> row.kind().hasTurns());
        event.ifPresent(
                row -> handlers.check(acting.actor(), events.programme(row.id()).id()));
        return event.map(this::read);
    }

    private TimetableSheet read(EventRow event) {
        Timetable timetable = em.find(Timetable.class, event.id());
        Map<UUID, Integer> seats = seats(event.id());
        List<UUID> people = event.kind().hasTables() ? Attendees.ids(em, event.id(), Audience.SEEKER) : List.<UUID>of();
        Map<Integer, Integer> sizes = new TreeMap<>();
        people.stream().filter(seats::containsKey).forEach(id -> sizes.merge(seats.get(id), 1, Integer::sum));
        return new TimetableSheet(
                event,
                timetable == null ? TimetablePlan.NONE : timetable.plan(),
                companies(event.id()),
                interpreters(event.id()),
                sizes,
                (int) people.stream().filter(id -> !seats.containsKey(id)).count(),
                timetable == null ? 0 : timetable.version());
    }

    private List<CompanyPlace> companies(UUID eventId) {
        return em.createQuery(COMPANIES, Object[].class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(row -> CompanyPlace.of(
                        (UUID) row[0],
                        (String) row[1],
                        ((Company) row[2]).profile().name(),
                        (Booth) row[3]))
                .toList();
    }

    private List<Interpreter> interpreters(UUID eventId) {
        return em.createQuery(
                        "select i from Interpreter i where i.eventId = :event order by i.number", Interpreter.class)
                .setParameter("event", eventId)
                .setHint("eclipselink.batch", "i.places")
                .getResultList();
    }

    private Map<UUID, Integer> seats(UUID eventId) {
        return em.createQuery("select g from GroupSeat g where g.eventId = :event", GroupSeat.class)
                .setParameter("event", eventId)
                .getResultStream()
                .collect(Collectors.toMap(GroupSeat::registrationId, GroupSeat::group));
    }

    /** The event of a form, locked, with its day as it was shown. */
    @Transactional(Transactional.TxType.MANDATORY)
    TimetableSheet shown(UUID eventId, int version) {
        Event event = events.locked(eventId);
        handlers.check(acting.actor(), event.programme().id());
        if (!event.kind().hasTurns()) {
            throw new Refused("timetableNone");
        }
        if (event.archivedAt() != null || event.state() == Event.State.CANCELLED) {
            throw new Refused("timetableClosed");
        }
        TimetableSheet sheet = read(events.row(eventId).orElseThrow());
        if (sheet.version() != version) {
            throw desk.changed(eventId);
        }
        return sheet;
    }

    /** Counts a change of the day, and notes what was said before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(UUID eventId, String before) {
        Timetable timetable = em.find(Timetable.class, eventId);
        if (timetable == null) {
            em.persist(new Timetable(eventId));
        } else {
            em.lock(timetable, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        trail.add(ACTION, eventId, null, TextChange.Act.TIMED, Said.before(before));
        em.flush();
    }

    /**
     * Sets turns, tables and groups. Companies at tables that are gone, and people in groups that are gone, have none
     * then.
     *
     * @param version of the day as the form showed it
     * @param before what was said, in words, for the trail
     * @throws Refused {@code eventUnknown}, {@code eventChanged}, {@code timetableClosed}; as {@link TimetablePlan#check};
     *     {@code interpreterOutside} with the {@code number} of one whose turns would be gone
     */
    @Transactional
    public void plan(UUID eventId, TimetablePlan plan, int version, String before) {
        TimetableSheet sheet = shown(eventId, version);
        plan.check(sheet.event().kind(), sheet.event().schedule());
        TimetableSheet planned = with(sheet, plan, sheet.companies());
        mustFit(planned);
        note(eventId, before);
        em.find(Timetable.class, eventId).plan(plan);
        if (sheet.event().kind().hasTables()) {
            Map<UUID, Integer> gone = new HashMap<>();
            sheet.companies().stream()
                    .filter(each ->
                            !each.number().isEmpty() && !planned.places().contains(each.number()))
                    .forEach(each -> gone.put(each.registrationId(), null));
            booths.seat(eventId, gone);
            em.createQuery("delete from GroupSeat g where g.eventId = :event and g.number > :most")
                    .setParameter("event", eventId)
                    .setParameter("most", plan.groups())
                    .executeUpdate();
        }
        em.flush();
    }

    private static TimetableSheet with(TimetableSheet sheet, TimetablePlan plan, List<CompanyPlace> companies) {
        return new TimetableSheet(
                sheet.event(),
                plan,
                companies,
                sheet.interpreters(),
                sheet.sizes(),
                sheet.ungrouped(),
                sheet.version());
    }

    private static void mustFit(TimetableSheet sheet) {
        sheet.interpreters().stream()
                .filter(each -> !each.plan().fits(sheet.plan().turns(), new HashSet<>(sheet.places())))
                .findFirst()
                .ifPresent(each -> {
                    throw new Refused("interpreterOutside").with("number", each.number());
                });
    }

    /**
     * Sets the number of each company's booth, or of its table.
     *
     * @param typed by sign-up; empty takes one away
     * @throws Refused {@code eventUnknown}, {@code eventChanged}, {@code timetableClosed}, {@code boothUnknown}; {@code
     *     boothNumber}, {@code boothTaken}; {@code tableUnknown}; {@code interpreterOutside} with the {@code number} of one whose place would
     *     be gone
     */
    @Transactional
    public void number(UUID eventId, Map<UUID, String> typed, int version, String before) {
        TimetableSheet sheet = shown(eventId, version);
        Map<UUID, String> numbers = sheet.numbered(typed).all();
        List<CompanyPlace> companies = sheet.companies().stream()
                .map(each -> each.at(numbers.getOrDefault(each.registrationId(), each.number())))
                .toList();
        mustFit(with(sheet, sheet.plan(), companies));
        note(eventId, before);
        if (!sheet.event().kind().hasTables()) {
            booths.assign(eventId, numbers);
            return;
        }
        Map<UUID, Integer> tables = new HashMap<>();
        numbers.forEach((id, number) -> tables.put(id, table(number, sheet.places())));
        booths.seat(eventId, tables);
    }

    private static Integer table(String number, List<String> tables) {
        if (number.isEmpty()) {
            return null;
        }
        if (!tables.contains(number)) {
            throw new Refused("tableUnknown");
        }
        return Integer.valueOf(number);
    }

    /**
     * Divides the people with a place into the groups; who is in one stays there as far as the sizes allow.
     *
     * @throws Refused {@code eventUnknown}, {@code eventChanged}, {@code timetableClosed}; {@code groupsNone}
     */
    @Transactional
    public void divide(UUID eventId, int version, String before) {
        TimetableSheet sheet = shown(eventId, version);
        if (sheet.plan().groups() == 0) {
            throw new Refused("groupsNone");
        }
        Map<UUID, Integer> groups = Division.of(
                seats(eventId),
                Attendees.ids(em, eventId, Audience.SEEKER),
                sheet.plan().groups());
        em.createQuery("select g from GroupSeat g where g.eventId = :event", GroupSeat.class)
                .setParameter("event", eventId)
                .getResultList()
                .forEach(seat -> reseat(seat, groups.remove(seat.registrationId())));
        groups.forEach((id, group) -> em.persist(new GroupSeat(id, eventId, group)));
        note(eventId, before);
    }

    private void reseat(GroupSeat seat, Integer group) {
        if (group == null) {
            em.remove(seat);
        } else {
            seat.move(group);
        }
    }

    /**
     * Adds an interpreter, or plans one anew.
     *
     * @param id null for a new one, who gets the next number
     * @throws Refused {@code eventUnknown}, {@code eventChanged}, {@code timetableClosed}; {@code interpreterUnknown};
     *     {@code interpreterAway} when a turn or place is not there, or not within the hours
     */
    @Transactional
    public void interpret(UUID eventId, UUID id, InterpreterPlan plan, int version, String before) {
        TimetableSheet sheet = shown(eventId, version);
        if (!plan.fits(sheet.plan().turns(), Set.copyOf(sheet.places()))) {
            throw new Refused("interpreterAway");
        }
        if (id == null) {
            int last = sheet.interpreters().stream()
                    .mapToInt(Interpreter::number)
                    .max()
                    .orElse(0);
            Interpreter added = new Interpreter(eventId, last + 1);
            added.plan(plan);
            em.persist(added);
        } else {
            known(sheet, id).plan(plan);
        }
        note(eventId, before);
    }

    private static Interpreter known(TimetableSheet sheet, UUID id) {
        return sheet.interpreters().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("interpreterUnknown"));
    }

    /**
     * Takes an interpreter out of the day.
     *
     * @throws Refused {@code eventUnknown}, {@code eventChanged}, {@code timetableClosed}, {@code interpreterUnknown}
     */
    @Transactional
    public void dismiss(UUID eventId, UUID id, int version, String before) {
        em.remove(known(shown(eventId, version), id));
        note(eventId, before);
    }
}
