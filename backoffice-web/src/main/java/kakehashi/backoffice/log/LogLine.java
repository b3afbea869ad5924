package kakehashi.backoffice.log;

import java.time.Instant;
import java.util.stream.Stream;
import kakehashi.domain.audit.AccessTrail;
import kakehashi.domain.audit.TrailRow;
import kakehashi.i18n.Texts;

/**
 * An entry of the access log in the list.
 *
 * @param number its number in the chain
 * @param seenAt when
 * @param who staff by login, people of companies by their company; null for one that is not there any more
 * @param role in which role, by the name of the constant
 * @param action what was done
 * @param about what it is about, by its number, login, or label; null when it is about none
 * @param persons how many persons' data were shown or used; null when it is about nobody's
 */
public record LogLine(
        long number, Instant seenAt, String who, String role, String action, String about, Integer persons) {

    static LogLine of(TrailRow row, String event, Texts texts) {
        String action = row.entry().action();
        boolean ofNobody = Stream.of(AccessTrail.LOOK, "account.", "handler.").anyMatch(action::startsWith);
        return new LogLine(
                row.entry().number(),
                row.entry().seenAt(),
                row.who(),
                row.entry().role(),
                action,
                row.file() == null ? about(row.about(), event, texts) : about(row.file(), texts),
                ofNobody ? null : row.entry().records());
    }

    private static String about(TrailRow.OfCase file, Texts texts) {
        String words = texts.format("log.log.case", "number", file.number());
        return file.why() == null
                ? words
                : texts.format("log.log.caseWhy", "case", words, "why", texts.get("CaseGlass.Reason." + file.why()));
    }

    private static String about(TrailRow.Named named, String event, Texts texts) {
        if (named.reference() != null) {
            return named.reference();
        }
        if (named.code() != null) {
            return texts.format("log.log.event", "title", event == null ? "" : event, "code", named.code());
        }
        if (named.year() == null) {
            return null;
        }
        String year = String.valueOf(named.year());
        return named.kind() == null
                ? texts.format("log.log.year", "year", year)
                : texts.format("log.log.notice", "year", year, "kind", texts.get("EventKind." + named.kind()));
    }
}
