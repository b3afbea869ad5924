package kakehashi.backoffice.log;

import java.time.Instant;
import kakehashi.domain.audit.AccessTrail;
import kakehashi.domain.audit.TrailRow;

/**
 * An entry of the access log in the list.
 *
 * @param number its number in the chain
 * @param seenAt when
 * @param login who
 * @param role in which role, by the name of the constant
 * @param action what was done
 * @param about the number of the sign-up, or the title of the event; null when it is about neither
 * @param persons how many persons' data were shown or used; null when it is about nobody's
 */
public record LogLine(
        long number, Instant seenAt, String login, String role, String action, String about, Integer persons) {

    static LogLine of(TrailRow row, String event) {
        boolean ofTheLog = row.entry().action().startsWith(AccessTrail.LOOK);
        return new LogLine(
                row.entry().number(),
                row.entry().seenAt(),
                row.entry().login(),
                row.entry().role(),
                row.entry().action(),
                row.reference() == null ? event : row.reference(),
                ofTheLog ? null : row.entry().records());
    }
}
