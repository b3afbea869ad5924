package kakehashi.domain.matching.interview.solver;

import java.util.List;

/**
 * Pins that cannot be kept.
 *
 * @param reason why
 * @param pins the names of those that contradict each other or the day, in their order
 */
public record Contradiction(Reason reason, List<String> pins) {

    /** Keeps a copy. */
    public Contradiction {
        pins = List.copyOf(pins);
    }

    /** Why pins cannot be kept. */
    public enum Reason {
        /** There is no such table, person or turn. */
        UNKNOWN,
        /** The table is not open in the turn. */
        TABLE_CLOSED,
        /** The person is not there for the whole turn. */
        PERSON_AWAY,
        /** Two persons at one table in one turn. */
        TABLE_TWICE,
        /** One person in two meetings at once. */
        PERSON_TWICE,
        /** One person with one company twice. */
        PAIR_TWICE,
        /** Too little time for the way between two rooms. */
        WAY_TOO_SHORT,
        /** More meetings in a row than a person may have. */
        NO_REST,
        /** More than the person wants. */
        PERSON_FULL,
        /** More than the company's turns without those that stay free. */
        COMPANY_FULL,
        /** More in one turn than there are interpreters for a language. */
        NO_INTERPRETER
    }
}
