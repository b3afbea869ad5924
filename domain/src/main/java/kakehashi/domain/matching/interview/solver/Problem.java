package kakehashi.domain.matching.interview.solver;

import java.util.List;

/**
 * An interview day of which the timetable is sought.
 *
 * @param tables of the companies
 * @param persons who come
 * @param interpreters who are there
 * @param wishes of both sides; each pair once. Those of companies or persons that are not there are told as unmet
 * @param turns of the day, by the clock, numbered from 1
 * @param pins meetings that staff fixed
 * @param rules for everybody
 * @param earlier what was told before; {@link Earlier#NONE} at first
 */
public record Problem(
        List<Table> tables,
        List<Person> persons,
        List<Interpreter> interpreters,
        List<Wish> wishes,
        List<Turn> turns,
        List<Pin> pins,
        Rules rules,
        Earlier earlier) {

    /** Keeps copies. */
    public Problem {
        tables = List.copyOf(tables);
        persons = List.copyOf(persons);
        interpreters = List.copyOf(interpreters);
        wishes = List.copyOf(wishes);
        turns = List.copyOf(turns);
        pins = List.copyOf(pins);
    }

    /**
     * What keeps the pins from being kept together; empty when they can be. Such a problem is not solved.
     *
     * @return in the order of {@link Contradiction.Reason}
     */
    public List<Contradiction> contradictions() {
        return new Pins(this).contradictions();
    }

    /** The same day of which a timetable was told, to be solved anew from a turn on with as few moves as can be. */
    public Problem after(Solution told, int firstTurn) {
        return new Problem(
                tables, persons, interpreters, wishes, turns, pins, rules, new Earlier(told.meetings(), firstTurn));
    }
}
