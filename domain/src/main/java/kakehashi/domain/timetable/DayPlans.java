package kakehashi.domain.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.booth.Booth;
import kakehashi.domain.company.Company;
import kakehashi.domain.event.Audience;
import kakehashi.domain.registration.Registration;

/** The days of events as the people who take part see them. */
@ApplicationScoped
public class DayPlans {

    private static final String OWN = """
            select r, b, g from Registration r left join Booth b on b.registrationId = r.id
            left join GroupSeat g on g.registrationId = r.id
            where r.id in :ids and r.state = kakehashi.domain.registration.Registration.State.CONFIRMED
            """;

    private static final String STANDS = """
            select b, c from Booth b, Registration r, Company c
            where b.eventId in :events and r.id = b.registrationId and c.id = r.companyId
              and r.state = kakehashi.domain.registration.Registration.State.CONFIRMED
              and c.check <> kakehashi.domain.company.Company.Check.NEEDED
            order by c.searchName
            """;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    /** The days of somebody's own sign-ups with a place, by sign-up; three queries however many there are. */
    @Transactional
    public Map<UUID, DayPlan> of(Collection<UUID> registrations) {
        List<Object[]> rows = registrations.isEmpty()
                ? List.of()
                : em.createQuery(OWN, Object[].class)
                        .setParameter("ids", registrations)
                        .getResultList();
        Set<UUID> events =
                rows.stream().map(row -> ((Registration) row[0]).eventId()).collect(Collectors.toSet());
        if (events.isEmpty()) {
            return Map.of();
        }
        Map<UUID, TimetablePlan> plans = plans(events);
        Map<UUID, List<DayPlan.Stand>> stands = stands(events);
        Map<UUID, DayPlan> days = new HashMap<>();
        for (Object[] row : rows) {
            Registration registration = (Registration) row[0];
            days.put(
                    registration.id(),
                    day(
                            row,
                            plans.getOrDefault(registration.eventId(), TimetablePlan.NONE),
                            stands.getOrDefault(registration.eventId(), List.of())));
        }
        return days;
    }

    private Map<UUID, TimetablePlan> plans(Set<UUID> events) {
        return em
                .createQuery("select t from Timetable t where t.eventId in :events", Timetable.class)
                .setParameter("events", events)
                .setHint("eclipselink.batch", "t.blocks")
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Timetable::eventId, Timetable::plan));
    }

    private Map<UUID, List<DayPlan.Stand>> stands(Set<UUID> events) {
        Map<UUID, Map<String, List<String>>> names = em.createQuery(STANDS, Object[].class)
                .setParameter("events", events)
                .getResultStream()
                .filter(row -> !((Booth) row[0]).place().isEmpty())
                .collect(Collectors.groupingBy(
                        row -> ((Booth) row[0]).eventId(),
                        Collectors.groupingBy(
                                row -> ((Booth) row[0]).place(),
                                () -> new TreeMap<>(byNumber()),
                                Collectors.mapping(
                                        row -> ((Company) row[1]).profile().name(), Collectors.toList()))));
        Map<UUID, List<DayPlan.Stand>> stands = new HashMap<>();
        names.forEach((event, byPlace) -> stands.put(
                event,
                byPlace.entrySet().stream()
                        .map(each -> new DayPlan.Stand(each.getKey(), each.getValue()))
                        .toList()));
        return stands;
    }

    /** Table 2 comes before table 10. */
    static Comparator<String> byNumber() {
        return Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());
    }

    private static DayPlan day(Object[] row, TimetablePlan plan, List<DayPlan.Stand> stands) {
        Registration registration = (Registration) row[0];
        String own = row[1] == null ? "" : ((Booth) row[1]).place();
        int group = row[2] == null ? 0 : ((GroupSeat) row[2]).group();
        boolean moving = registration.audience() == Audience.SEEKER && group > 0 && group <= plan.groups();
        List<DayPlan.Stop> stops = moving
                ? plan.turns().stream()
                        .map(turn ->
                                new DayPlan.Stop(turn, stand(plan.rotation().table(group, turn.number()), stands)))
                        .toList()
                : List.of();
        return new DayPlan(plan.turns(), own, moving ? group : 0, stops, stands);
    }

    private static DayPlan.Stand stand(OptionalInt table, List<DayPlan.Stand> stands) {
        if (table.isEmpty()) {
            return null;
        }
        String number = String.valueOf(table.getAsInt());
        return stands.stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElse(new DayPlan.Stand(number, List.of()));
    }
}
