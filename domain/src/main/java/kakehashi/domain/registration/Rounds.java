package kakehashi.domain.registration;

import java.util.List;
import java.util.function.Predicate;
import kakehashi.domain.shared.Retry;

/** A round of a timer's work, one transaction for each piece. */
final class Rounds {

    private Rounds() {}

    /** Does each piece; one that fails keeps none of the others waiting, and is thrown at the end. Says how many were done. */
    static <T> int of(List<T> pieces, Predicate<T> work) {
        int done = 0;
        RuntimeException failure = null;
        for (T piece : pieces) {
            try {
                done += Retry.of(() -> work.test(piece)) ? 1 : 0;
            } catch (RuntimeException failed) {
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return done;
    }
}
