package kakehashi.domain.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.domain.matching.interview.solver.Meeting;
import kakehashi.domain.matching.interview.solver.Person;
import kakehashi.domain.matching.interview.solver.Pin;
import kakehashi.domain.matching.interview.solver.Problem;
import kakehashi.domain.matching.interview.solver.Table;
import kakehashi.domain.matching.interview.solver.Turn;

/** What a timetable breaks, found without anything of the solver's. */
public final class BrokenRules {

    private final Problem day;
    private final Map<Long, Table> tables;
    private final Map<Long, Person> persons;
    private final Map<Integer, Turn> turns;
    private final List<String> found = new ArrayList<>();
    private final Set<List<Object>> once = new HashSet<>();

    private BrokenRules(Problem day) {
        this.day = day;
        tables = day.tables().stream().collect(Collectors.toMap(Table::id, Function.identity()));
        persons = day.persons().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        turns = day.turns().stream().collect(Collectors.toMap(Turn::number, Function.identity()));
    }

    /** Sentences; none for a timetable that holds. */
    public static List<String> by(Problem day, List<Meeting> meetings) {
        BrokenRules broken = new BrokenRules(day);
        meetings.forEach(broken::meeting);
        meetings.stream().collect(Collectors.groupingBy(Meeting::person)).forEach(broken::person);
        meetings.stream()
                .collect(Collectors.groupingBy(Meeting::company))
                .forEach((company, all) -> broken.company(company, all.size()));
        for (Pin pin : day.pins()) {
            broken.claim(
                    meetings.stream()
                            .anyMatch(each -> each.pinned()
                                    && each.table() == pin.table()
                                    && each.person() == pin.person()
                                    && each.turn() == pin.turn()),
                    "pin " + pin.name());
        }
        return broken.found;
    }

    private void claim(boolean holds, String what) {
        if (!holds) {
            found.add(what);
        }
    }

    private void once(String what, Object one, Object other) {
        claim(once.add(List.of(what, one, other)), what + " twice: " + one + ", " + other);
    }

    private void meeting(Meeting each) {
        Table table = tables.get(each.table());
        Person person = persons.get(each.person());
        Turn turn = turns.get(each.turn());
        once("table", each.table(), each.turn());
        once("person", each.person(), each.turn());
        once("pair", each.company(), each.person());
        claim(table.company() == each.company(), "somebody else's table");
        claim(table.turns().contains(each.turn()), "closed table " + each);
        claim(!turn.startsAt().isBefore(person.from()) && !turn.endsAt().isAfter(person.until()), "away " + each);
        boolean needed = !person.language().isEmpty() && !table.languages().contains(person.language());
        claim(needed == (each.interpreter() != 0), "interpreter " + each);
        if (needed) {
            once("interpreter", each.interpreter(), each.turn());
            claim(
                    day.interpreters().stream()
                            .anyMatch(one -> one.id() == each.interpreter()
                                    && one.language().equals(person.language())
                                    && one.turns().contains(each.turn())),
                    "interpreter is not there " + each);
        }
        claim(
                each.pinned()
                        || day.wishes().stream()
                                .anyMatch(wish -> wish.company() == each.company()
                                        && wish.person() == each.person()
                                        && wish.ofCompany() >= 0
                                        && wish.ofPerson() >= 0),
                "unwished " + each);
    }

    private void person(long id, List<Meeting> meetings) {
        claim(meetings.size() <= persons.get(id).most(), "too many for a person");
        List<Meeting> byClock = new ArrayList<>(meetings);
        byClock.sort((one, other) -> one.turn() - other.turn());
        int inARow = 1;
        for (int i = 1; i < byClock.size(); i++) {
            Meeting one = byClock.get(i - 1);
            Meeting other = byClock.get(i);
            long between = Duration.between(
                            turns.get(one.turn()).endsAt(),
                            turns.get(other.turn()).startsAt())
                    .toMinutes();
            boolean moves = !tables.get(one.table())
                    .room()
                    .equals(tables.get(other.table()).room());
            claim(!moves || between >= day.rules().minutesBetweenRooms(), "too far " + one + other);
            inARow = between >= day.rules().restMinutes() ? 1 : inARow + 1;
            claim(inARow <= day.rules().mostInARow(), "no rest " + other);
        }
    }

    private void company(long id, int meetings) {
        int open = day.tables().stream()
                .filter(table -> table.company() == id)
                .mapToInt(table -> table.turns().size())
                .sum();
        claim((open - meetings) * 100 >= open * day.rules().reservePerCent(), "nothing stays free at " + id);
    }
}
