package kakehashi.domain.matching.interview.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kakehashi.domain.matching.interview.solver.Unmet.Reason;
import kakehashi.domain.testing.BrokenRules;
import kakehashi.domain.testing.InterviewDays;
import org.junit.jupiter.api.Test;

/** Timetables of small days, whose best is known. Source: R-A33. */
class TimetableSolverTest {

    private static final Rules FREE = new Rules(0, 0, 9, 0, false);

    private final TimetableSolver solver = new TimetableSolver();

    private static Problem problem(
            List<Table> tables, List<Person> persons, List<Wish> wishes, int turns, Rules rules) {
        return new Problem(
                tables, persons, List.of(), wishes, InterviewDays.turns(turns), List.of(), rules, Earlier.NONE);
    }

    private static List<Person> persons(int count, int turns, int most) {
        List<Person> persons = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            persons.add(InterviewDays.person(i, InterviewDays.turns(turns), most));
        }
        return persons;
    }

    /** Tries every timetable of a day in which nothing but double bookings, windows and numbers count. */
    private static long[] best(Problem day, int index, List<Meeting> meetings) {
        if (index == day.wishes().size()) {
            if (!BrokenRules.by(day, meetings).isEmpty()) {
                return new long[] {-1, -1};
            }
            long served = meetings.stream().map(Meeting::person).distinct().count()
                    + meetings.stream().map(Meeting::company).distinct().count();
            long points = meetings.stream()
                    .mapToLong(each -> day.wishes().stream()
                            .filter(wish -> wish.company() == each.company() && wish.person() == each.person())
                            .mapToLong(Wish::points)
                            .sum())
                    .sum();
            return new long[] {served, points};
        }
        Wish wish = day.wishes().get(index);
        long[] best = best(day, index + 1, meetings);
        for (Turn turn : day.turns()) {
            List<Meeting> more = new ArrayList<>(meetings);
            more.add(new Meeting(wish.company(), wish.company(), wish.person(), turn.number(), 0, false));
            long[] with = best(day, index + 1, more);
            if (with[0] > best[0] || with[0] == best[0] && with[1] > best[1]) {
                best = with;
            }
        }
        return best;
    }

    @Test
    void small_days_are_solved_as_well_as_can_be() {
        for (int seed = 1; seed <= 20; seed++) {
            Random chance = new Random(seed);
            List<Turn> turns = InterviewDays.turns(3);
            List<Table> tables = List.of(
                    new Table(1, 1, "a", Set.of(1, 2, 3), Set.of("ja")),
                    new Table(2, 2, "b", Set.of(1, 1 + 1 + chance.nextInt(2)), Set.of("ja")));
            List<Person> persons = new ArrayList<>();
            List<Wish> wishes = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                persons.add(new Person(
                        i, turns.get(chance.nextInt(2)).startsAt(), turns.get(2).endsAt(), "ja", 2));
                wishes.add(new Wish(1, i, chance.nextInt(4), 1 + chance.nextInt(3)));
                wishes.add(new Wish(2, i, chance.nextInt(4), 1 + chance.nextInt(3)));
            }
            Problem day = problem(tables, persons, wishes, 3, new Rules(20, 6, 2, 20, false));
            long[] best = best(day, 0, List.of());
            Quality found = solver.solve(day, Control.of(seed, 3000)).quality();
            assertEquals(List.of(best[0], best[1]), List.of((long) found.served(), found.points()), "seed " + seed);
        }
    }

    @Test
    void everybody_has_a_meeting_before_anybody_has_two() {
        List<Wish> wishes = List.of(
                new Wish(1, 1, 1, 1), new Wish(2, 1, 1, 2), new Wish(1, 2, 9, 9), new Wish(2, 2, Wish.NONE, 10));
        Problem day = problem(
                List.of(InterviewDays.table(1, "a", 1), InterviewDays.table(2, "a", 1)),
                persons(2, 1, 2),
                wishes,
                1,
                FREE);
        Solution solution = solver.solve(day, Control.of(1, 500));
        assertEquals(4, solution.quality().served());
        assertTrue(solution.quality().isBest(), solution.quality()::toString);
        assertEquals(100, solution.quality().perCent());
    }

    @Test
    void each_unmet_wish_has_its_reason() {
        List<Turn> turns = InterviewDays.turns(3);
        List<Table> tables = List.of(
                new Table(1, 1, "a", Set.of(1), Set.of("ja")),
                new Table(2, 2, "a", Set.of(1), Set.of("ja")),
                new Table(3, 3, "a", Set.of(1, 2, 3), Set.of("ja")));
        List<Person> persons = List.of(
                InterviewDays.person(1, turns, 1),
                new Person(2, turns.get(1).startsAt(), turns.get(2).endsAt(), "ja", 3),
                new Person(3, turns.get(0).startsAt(), turns.get(2).endsAt(), "my", 3));
        List<Wish> wishes = List.of(
                new Wish(1, 1, 1, 1),
                new Wish(2, 1, Wish.NONE, 3),
                new Wish(3, 1, Wish.REFUSED, 2),
                new Wish(1, 2, 1, 1),
                new Wish(3, 2, 2, Wish.REFUSED),
                new Wish(3, 3, 1, 1),
                new Wish(9, 3, 1, 1),
                new Wish(2, 9, 1, 1));
        Solution solution = solver.solve(problem(tables, persons, wishes, 3, FREE), Control.of(1, 500));
        assertEquals(
                List.of(
                        new Unmet(1, 2, Reason.TIMES_DO_NOT_MEET),
                        new Unmet(2, 1, Reason.PERSON_FULL),
                        new Unmet(2, 9, Reason.NOT_THERE),
                        new Unmet(3, 1, Reason.NOT_WANTED_BY_COMPANY),
                        new Unmet(3, 2, Reason.NOT_WANTED_BY_PERSON),
                        new Unmet(3, 3, Reason.NO_INTERPRETER),
                        new Unmet(9, 3, Reason.NOT_THERE)),
                solution.unmet());
    }

    @Test
    void some_turns_stay_free_for_those_without_an_appointment() {
        List<Wish> wishes = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            wishes.add(new Wish(1, i, i, 1));
        }
        Problem day = problem(
                List.of(InterviewDays.table(1, "a", 10)),
                persons(10, 10, 1),
                wishes,
                10,
                new Rules(15, 0, 9, 0, false));
        Solution solution = solver.solve(day, Control.of(1, 500));
        assertEquals(8, solution.meetings().size());
        assertEquals(
                List.of(Reason.COMPANY_FULL, Reason.COMPANY_FULL),
                solution.unmet().stream().map(Unmet::reason).toList());
    }

    @Test
    void a_turn_that_is_lost_moves_no_more_than_its_meetings() {
        Problem day = InterviewDays.by(5, 5, 12, 9);
        Solution told = solver.solve(day, Control.of(1, 3000));
        long late = told.meetings().get(0).table();
        int first = told.meetings().get(0).turn();
        List<Table> tables = day.tables().stream()
                .map(each -> each.id() == late ? without(each, first) : each)
                .toList();
        Problem after = new Problem(
                tables,
                day.persons(),
                day.interpreters(),
                day.wishes(),
                day.turns(),
                List.of(),
                day.rules(),
                new Earlier(told.meetings(), 1));
        Quality again = solver.solve(after, Control.of(1, 3000)).quality();
        assertTrue(again.moved() + again.lost() <= 2, again::toString);
    }

    private static Table without(Table table, int turn) {
        Set<Integer> open = new TreeSet<>(table.turns());
        open.remove(turn);
        return new Table(table.id(), table.company(), table.room(), open, table.languages());
    }

    @Test
    void it_tells_how_far_it_is_and_keeps_the_best_when_stopped() {
        List<Progress> told = new ArrayList<>();
        Problem day = InterviewDays.by(3, 6, 40, 10);
        Control control = new Control(1, 1_000_000, Duration.ofMinutes(5), () -> told.size() > 3, told::add);
        Solution solution = solver.solve(day, control);
        assertEquals(Progress.Phase.FIRST, told.get(0).phase());
        assertEquals(Progress.Phase.DONE, told.get(told.size() - 1).phase());
        assertTrue(told.get(told.size() - 1).perCent() < 100);
        assertFalse(solution.reproducible());
        assertEquals(List.of(), BrokenRules.by(day, solution.meetings()));
    }

    @Test
    void contradicting_pins_are_told_by_name_and_not_solved() {
        List<Turn> turns = InterviewDays.turns(4);
        Person late = new Person(2, turns.get(1).startsAt(), turns.get(3).endsAt(), "ja", 1);
        Problem day = new Problem(
                List.of(InterviewDays.table(1, "a", 3), InterviewDays.table(2, "b", 4)),
                List.of(InterviewDays.person(1, turns, 2), late),
                List.of(),
                List.of(),
                turns,
                List.of(
                        new Pin("one", 1, 1, 2),
                        new Pin("two", 1, 2, 2),
                        new Pin("three", 2, 2, 1),
                        new Pin("four", 9, 1, 1),
                        new Pin("five", 1, 1, 4),
                        new Pin("six", 2, 1, 3)),
                new Rules(0, 6, 9, 0, false),
                Earlier.NONE);
        List<String> told = day.contradictions().stream()
                .map(each -> each.reason() + " " + each.pins())
                .toList();
        assertEquals(
                List.of(
                        "UNKNOWN [four]",
                        "TABLE_CLOSED [five]",
                        "PERSON_AWAY [three]",
                        "TABLE_TWICE [one, two]",
                        "PAIR_TWICE [one, five]",
                        "WAY_TOO_SHORT [one, five, six]",
                        "WAY_TOO_SHORT [two, three]",
                        "PERSON_FULL [one, five, six]",
                        "PERSON_FULL [two, three]"),
                told);
        assertThrows(IllegalArgumentException.class, () -> solver.solve(day, Control.of(1, 10)));
    }

    @Test
    void a_day_without_anybody_has_an_empty_timetable() {
        Solution solution = solver.solve(problem(List.of(), List.of(), List.of(), 1, Rules.USUAL), Control.of(1, 10));
        assertEquals(List.of(), solution.meetings());
        assertEquals(100, solution.quality().perCent());
    }
}
