package kakehashi.domain.privacy.erasure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.holding.Held;

/** The statements by which a programme year's rows are found, counted and erased. */
final class YearRows {

    /** How the names of views begin that hold what hangs on programmes that are over. */
    private static final String OVER = "ended_";

    private final Map<String, Held> tables;
    private final int year;

    YearRows(Map<String, Held> tables, int year) {
        this.tables = tables;
        this.year = year;
    }

    /** How many rows are shown to be of the year. */
    String countOf(Held held) {
        return "select count(*) from " + held.table() + " where " + meant(held);
    }

    /** How many rows are not shown to be of another year, or are shown to be of the year as well. */
    String countLeft(Held held) {
        return "select count(*) from " + held.table() + " where (" + held.condition() + ") and (("
                + of(held, held.table(), "<>") + ") is not true or " + of(held, held.table(), "=") + ")";
    }

    /**
     * Erases rows of the year that no other row of the table follows, out of the view that holds those of years that are
     * over; the one value is how many at most.
     */
    String erase(Held held) {
        String last = held.earlier() == null
                ? ""
                : " and id not in (select " + held.earlier() + " from " + held.table() + " where " + held.earlier()
                        + " is not null)";
        String over = OVER + held.table();
        return "delete from " + over + " where (" + held.condition() + ") and (" + of(held, over, "=") + ")" + last
                + " limit ?";
    }

    /** Rows of the year by their keys; the values are the keys of the row before, when there is one, and how many at most. */
    String page(Held held, List<String> read, boolean first) {
        String keys = String.join(", ", held.keys());
        String after = first
                ? ""
                : " and (" + keys + ") > ("
                        + String.join(", ", Collections.nCopies(held.keys().size(), "?")) + ")";
        return "select " + String.join(", ", read) + " from " + held.table() + " where " + meant(held) + after
                + " order by " + keys + " limit ?";
    }

    private String meant(Held held) {
        String inDays = held.moment() == null ? "" : " or " + inDays(held.table() + "." + held.moment());
        return "(" + held.condition() + ") and (" + of(held, held.table(), "=") + inDays + ")";
    }

    /** Whether a moment, in UTC, lies in the programme's days, with a day before and behind: days are the office's. */
    private String inDays(String moment) {
        return "exists (select 1 from programme where fiscal_year = " + year + " and " + moment
                + " >= starts_on - interval 1 day and " + moment + " < ends_on + interval 2 day)";
    }

    /** Whether a row, of the table or a view of it, is of the year, or of another; null or false when it hangs on none. */
    private String of(Held held, String from, String than) {
        return held.ways().stream()
                .map(way -> from + "." + way.column() + " " + of(way, than))
                .collect(Collectors.joining(" or "));
    }

    private String of(Held.Way way, String than) {
        if (way.table() == null) {
            return than + " " + year;
        }
        if (way.table().equals(Held.PROGRAMME)) {
            return "in (select id from programme where fiscal_year " + than + " " + year + ")";
        }
        Held parent = tables.get(way.table());
        return "in (select " + parent.keys().get(0) + " from " + parent.table() + " where "
                + of(parent, parent.table(), than) + ")";
    }
}
