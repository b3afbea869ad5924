package kakehashi.domain.matching.interview.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A problem, looked up by number. */
final class Day {

    private final Problem problem;
    private final Map<Long, Table> tables = new LinkedHashMap<>();
    private final Map<Long, List<Table>> ofCompany = new LinkedHashMap<>();
    private final Map<Long, Person> persons = new LinkedHashMap<>();
    private final Map<Integer, Turn> turns = new LinkedHashMap<>();
    private final Map<String, Map<Integer, List<Interpreter>>> interpreters = new HashMap<>();

    Day(Problem problem) {
        this.problem = problem;
        problem.turns().forEach(turn -> turns.put(turn.number(), turn));
        problem.persons().forEach(person -> persons.put(person.id(), person));
        for (Table table : problem.tables()) {
            tables.put(table.id(), table);
            ofCompany
                    .computeIfAbsent(table.company(), company -> new ArrayList<>())
                    .add(table);
        }
        for (Interpreter each : problem.interpreters()) {
            Map<Integer, List<Interpreter>> byTurn =
                    interpreters.computeIfAbsent(each.language(), language -> new HashMap<>());
            each.turns().forEach(turn -> byTurn.computeIfAbsent(turn, number -> new ArrayList<>())
                    .add(each));
        }
    }

    Problem problem() {
        return problem;
    }

    Rules rules() {
        return problem.rules();
    }

    Table table(long id) {
        return tables.get(id);
    }

    Person person(long id) {
        return persons.get(id);
    }

    Turn turn(int number) {
        return turns.get(number);
    }

    Map<Long, List<Table>> companies() {
        return ofCompany;
    }

    /** Those who interpret a language in a turn. */
    List<Interpreter> interpreters(String language, int turn) {
        return interpreters.getOrDefault(language, Map.of()).getOrDefault(turn, List.of());
    }

    /** How many meetings can be interpreted on the day. */
    int interpreted(String language) {
        return problem.turns().stream()
                .mapToInt(turn -> interpreters(language, turn.number()).size())
                .sum();
    }

    /** The language for which somebody has to interpret; empty for none. */
    static String interpreted(Table table, Person person) {
        return table.languages().contains(person.language()) ? "" : person.language();
    }

    /** Whether a table is open and a person there. */
    boolean meet(Table table, Person person, Turn turn) {
        return table.turns().contains(turn.number()) && person.isThere(turn);
    }

    /** How many of a company's turns may be given away. */
    int most(long company) {
        int open = 0;
        for (Table table : ofCompany.getOrDefault(company, List.of())) {
            open += (int) table.turns().stream().filter(turns::containsKey).count();
        }
        return rules().most(open);
    }

    /** Whether nobody can get from one meeting to the next. */
    boolean isWayTooShort(Slot one, Slot other) {
        if (one.table().room().equals(other.table().room())) {
            return false;
        }
        Slot first = one.turn().number() < other.turn().number() ? one : other;
        Slot second = first == one ? other : one;
        return !first.turn().before(second.turn(), rules().minutesBetweenRooms());
    }

    /** How many meetings are too many in one stretch without a rest, over the whole of a person's day; 0 for a good day. */
    int withoutRest(Set<Integer> numbers) {
        int tooMany = 0;
        int inARow = 0;
        Turn last = null;
        for (Turn turn : problem.turns()) {
            if (numbers.contains(turn.number())) {
                boolean rested = last == null || last.before(turn, rules().restMinutes());
                inARow = rested ? 1 : inARow + 1;
                tooMany += inARow > rules().mostInARow() ? 1 : 0;
                last = turn;
            }
        }
        return tooMany;
    }

    /** Turns in which a person waits between the first and the last meeting. */
    int gaps(Set<Integer> numbers) {
        int gaps = 0;
        int since = 0;
        boolean begun = false;
        for (Turn turn : problem.turns()) {
            if (numbers.contains(turn.number())) {
                gaps += begun ? since : 0;
                begun = true;
                since = 0;
            } else {
                since++;
            }
        }
        return gaps;
    }

    /** The most meetings a person could have, were all companies free for them. */
    int most(Person person) {
        Set<Integer> numbers = new HashSet<>();
        for (Turn turn : problem.turns()) {
            numbers.add(turn.number());
            if (!person.isThere(turn) || withoutRest(numbers) > 0) {
                numbers.remove(turn.number());
            }
        }
        return Math.min(Math.max(person.most(), 0), numbers.size());
    }
}
