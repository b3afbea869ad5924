package kakehashi.domain.matching.interview.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kakehashi.domain.testing.BrokenRules;
import kakehashi.domain.testing.InterviewDays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every timetable, of days by chance. Source: R-A33. */
class TimetablesHoldTest {

    private static final int STEPS = 2000;

    private final TimetableSolver solver = new TimetableSolver();

    private static Problem day(int seed, int companies, int persons, int turns) {
        return InterviewDays.by(seed, companies, persons, turns);
    }

    @Property(tries = 40)
    void nothing_is_broken_and_no_bound_exceeded(
            @ForAll int seed,
            @ForAll @IntRange(min = 1, max = 6) int companies,
            @ForAll @IntRange(min = 1, max = 25) int persons,
            @ForAll @IntRange(min = 3, max = 12) int turns) {
        Problem day = day(seed, companies, persons, turns);
        Solution solution = solver.solve(day, Control.of(seed, STEPS));
        assertEquals(List.of(), BrokenRules.by(day, solution.meetings()));
        Quality quality = solution.quality();
        assertTrue(quality.served() <= quality.servedAtMost(), quality::toString);
        assertTrue(quality.points() <= quality.pointsAtMost(), quality::toString);
        long wished = day.wishes().stream().filter(Wish::isWished).count();
        assertEquals(wished, solution.meetings().size() + solution.unmet().size());
    }

    @Property(tries = 15)
    void pinned_meetings_stay_where_they_are(@ForAll int seed, @ForAll @IntRange(min = 1, max = 4) int pinned) {
        Problem day = day(seed, 4, 16, 8);
        List<Meeting> first = solver.solve(day, Control.of(1, 0)).meetings();
        List<Pin> pins = new ArrayList<>();
        first.stream()
                .limit(pinned)
                .forEach(each -> pins.add(new Pin("p" + pins.size(), each.table(), each.person(), each.turn())));
        Problem with = InterviewDays.with(day, day.persons(), pins, day.rules(), Earlier.NONE);
        assertEquals(List.of(), with.contradictions());
        assertEquals(
                List.of(),
                BrokenRules.by(with, solver.solve(with, Control.of(seed, STEPS)).meetings()));
    }

    @Property(tries = 10)
    void the_same_seed_gives_the_same_timetable(@ForAll int seed) {
        Problem day = day(seed, 5, 20, 9);
        Solution once = solver.solve(day, Control.of(seed, STEPS));
        assertTrue(once.reproducible());
        assertEquals(once, solver.solve(day, Control.of(seed, STEPS)));
    }

    // R-A33: after somebody stays away, nobody else has to be told anything new
    @Property(tries = 15)
    void when_somebody_stays_away_nothing_else_moves(@ForAll int seed) {
        Problem day = day(seed, 5, 20, 9);
        Solution told = solver.solve(day, Control.of(seed, STEPS));
        long away = told.meetings().get(0).person();
        List<Person> rest =
                day.persons().stream().filter(each -> each.id() != away).toList();
        Problem after = InterviewDays.with(day, rest, List.of(), day.rules(), new Earlier(told.meetings(), 1));
        Solution again = solver.solve(after, Control.of(seed, STEPS));
        assertEquals(List.of(), BrokenRules.by(after, again.meetings()));
        long theirs =
                told.meetings().stream().filter(each -> each.person() == away).count();
        assertEquals(theirs, again.quality().lost());
        assertEquals(0, again.quality().moved());
    }

    @Property(tries = 10)
    void what_is_over_stays_and_nothing_is_added_there(@ForAll int seed, @ForAll @IntRange(min = 2, max = 9) int now) {
        Problem day = day(seed, 5, 20, 9);
        Solution told = solver.solve(day, Control.of(seed, 0));
        Solution again = solver.solve(day.after(told, now), Control.of(seed, STEPS));
        assertEquals(over(told, now), over(again, now));
        assertEquals(0, again.quality().lost());
    }

    private static List<List<Long>> over(Solution solution, int now) {
        return solution.meetings().stream()
                .filter(each -> each.turn() < now)
                .map(each -> List.of(each.table(), each.person(), (long) each.turn()))
                .toList();
    }
}
