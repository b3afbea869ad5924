package kakehashi.backoffice.log;

import java.time.Instant;
import java.util.stream.Stream;
import kakehashi.domain.audit.AccessTrail;
import kakehashi.domain.audit.TrailRow;

/**
 * An entry of the access log in the list.
 *
 * @param number its number in the chain
 * @param seenAt when
 * @param who staff by login, people of companies by their company; null for one that is not there any more
 * @param role in which role, by the name of the constant
 * @param action what was done
 * @param about the number of the sign-up, the login of the account, or the title of the event; null when it is about none
 * @param persons how many persons' data were shown or used; null when it is about nobody's
 */
public record LogLine(
        long number, Instant seenAt, String who, String role, String action, String about, Integer persons) {

    static LogLine of(TrailRow row, String event) {
        String action = row.entry().action();
        boolean ofNobody = Stream.of(AccessTrail.LOOK, "account.", "handler.").anyMatch(action::startsWith);
        return new LogLine(
                row.entry().number(),
                row.entry().seenAt(),
                row.who(),
                row.entry().role(),
                action,
                row.reference() == null ? event : row.reference(),
                ofNobody ? null : row.entry().records());
    }
}
