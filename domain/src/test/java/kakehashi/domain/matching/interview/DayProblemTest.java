package kakehashi.domain.matching.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.Samples;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.matching.interview.solver.Control;
import kakehashi.domain.matching.interview.solver.Earlier;
import kakehashi.domain.matching.interview.solver.TimetableSolver;
import kakehashi.domain.timetable.Turn;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every timetable of a day of companies and people, by chance. Source: R-A33. */
class DayProblemTest {

    private static final Instant NOON = Instant.parse("2026-11-27T03:00:00Z");

    private static List<Turn> turns(int count) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant start = NOON.plusSeconds(i * 1500L);
            turns.add(new Turn(i + 1, start, start.plusSeconds(1200)));
        }
        return turns;
    }

    /** Companies with one to three interviewers, one company in four with two places, some late or gone early. */
    private static InterviewDay day(int seed, int companies, int people, int turns) {
        Random chance = new Random(seed);
        List<InterviewDay.Host> hosts = new ArrayList<>();
        for (int i = 0; i < companies; i++) {
            UUID company = i % 4 == 3 ? hosts.get(0).companyId() : new UUID(1, i);
            int seats = 1 + chance.nextInt(3);
            int first = 1 + chance.nextInt(2);
            int most = 1 + chance.nextInt(turns);
            hosts.add(new InterviewDay.Host(
                    new UUID(2, i), "C" + i, company, "company " + i, "", seats, first, turns, most));
        }
        List<InterviewDay.Guest> guests = new ArrayList<>();
        List<Wishes.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            UUID id = new UUID(3, i);
            guests.add(new InterviewDay.Guest(id, "P" + i, "ne", 1, turns - chance.nextInt(2)));
            Set<UUID> met = new HashSet<>();
            for (InterviewDay.Host host : hosts) {
                if (chance.nextInt(3) > 0 && met.add(host.companyId())) {
                    UUID at = hosts.stream()
                            .filter(each -> each.companyId().equals(host.companyId()))
                            .findFirst()
                            .orElseThrow()
                            .id();
                    pairs.add(new Wishes.Pair(at, id, chance.nextInt(4), 1 + chance.nextInt(5)));
                }
            }
        }
        return new InterviewDay(
                Samples.draft(EventKind.INTERVIEW_DAY),
                InterviewRules.USUAL,
                turns(turns),
                hosts,
                guests,
                List.of(),
                new Wishes(pairs),
                List.of());
    }

    private static List<Place> solve(InterviewDay day, int seed) {
        DayProblem problem = new DayProblem(day);
        return new TimetableSolver()
                .solve(problem.problem(Earlier.NONE), Control.of(seed, 500)).meetings().stream()
                        .map(problem::place)
                        .toList();
    }

    @Property(tries = 30)
    void nobody_is_in_two_places_and_nobody_meets_a_company_twice(
            @ForAll int seed,
            @ForAll @IntRange(min = 1, max = 6) int companies,
            @ForAll @IntRange(min = 1, max = 15) int people,
            @ForAll @IntRange(min = 2, max = 8) int turns) {
        InterviewDay day = day(seed, companies, people, turns);
        Set<List<Object>> once = new HashSet<>();
        for (Place each : solve(day, seed)) {
            InterviewDay.Host host = day.host(each.host()).orElseThrow();
            InterviewDay.Guest guest = day.guest(each.guest()).orElseThrow();
            assertTrue(once.add(List.of("person", guest.id(), each.turn())), each::toString);
            assertTrue(once.add(List.of("seat", host.id(), each.seat(), each.turn())), each::toString);
            assertTrue(once.add(List.of("pair", host.companyId(), guest.id())), each::toString);
            assertTrue(each.seat() >= 1 && each.seat() <= host.seats(), each::toString);
            assertTrue(each.turn() >= host.first() && each.turn() < host.first() + host.most(), each::toString);
            assertTrue(each.turn() <= guest.last(), each::toString);
        }
    }

    @Property(tries = 15)
    void every_timetable_can_be_kept_as_it_is(@ForAll int seed, @ForAll @IntRange(min = 2, max = 12) int people) {
        InterviewDay day = day(seed, 4, people, 6);
        assertEquals(List.of(), new DayProblem(day).fixed(solve(day, seed)).contradictions());
    }
}
