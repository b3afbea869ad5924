package kakehashi.domain.shared;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

/** Tries a transaction again that lost to another one: a crowd, a double click or a deadlock. */
public final class Retry {

    /** MariaDB's codes for a duplicate key, a deadlock, a parent that is gone, a lock that took too long and a row changed by another. */
    private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(1062, 1213, 1205, 1020, 1452);

    private static final int TRIES = 5;

    private Retry() {}

    /** What a transaction gives, after at most five tries. */
    public static <T> T of(Supplier<T> transaction) {
        for (int tries = 1; ; tries++) {
            try {
                return transaction.get();
            } catch (RuntimeException failed) {
                if (tries == TRIES || !worthAnotherTry(failed)) {
                    throw failed;
                }
            }
        }
    }

    private static boolean worthAnotherTry(Throwable failed) {
        for (Throwable t = failed; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && WORTH_ANOTHER_TRY.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return failed instanceof PersistenceException && failed.getCause() == null;
    }
}
