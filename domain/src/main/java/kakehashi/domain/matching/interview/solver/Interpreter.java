package kakehashi.domain.matching.interview.solver;

import java.util.Set;

/**
 * Somebody who interprets, in one meeting at a time.
 *
 * @param id of the interpreter
 * @param language into and from which they interpret, BCP 47
 * @param turns numbers of the turns in which they are there and free
 */
public record Interpreter(long id, String language, Set<Integer> turns) {

    /** Keeps a copy. */
    public Interpreter {
        turns = Set.copyOf(turns);
    }
}
