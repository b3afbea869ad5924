package kakehashi.domain.privacy.erasure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.holding.Held;

/** The statements by which a programme year's rows are found, counted and erased. */
final class YearRows {

    /** How the names of views begin that hold what hangs on programmes that are over. */
    private static final String OVER = "ended_";

    /** Where a page begins. */
    enum Begin {
        /** With the first row of all. */
        FIRST(null),
        /** With a certain row, if it is still there. */
        AT(">="),
        /** With the next after a certain row. */
        BEHIND(">");

        private final String sign;

        Begin(String sign) {
            this.sign = sign;
        }
    }

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

    /** Whether a row is shown to be of the year by one of its ways. */
    String by(Held held, Held.Way way) {
        return held.table() + "." + way.column() + " " + of(way);
    }

    /**
     * Erases rows of the year that no other row of the table follows, out of the view that holds those of years that are
     * over; the one value is how many at most.
     */
    String eraseLast(Held held) {
        String notFollowed = " and id not in (select " + held.earlier() + " from " + held.table() + " where "
                + held.earlier() + " is not null)";
        return erase(held, of(held, OVER + held.table())) + notFollowed + " limit ?";
    }

    /**
     * Erases rows of the year from one to another, out of the same view; the values are {@link #values} of both, and how
     * many at most.
     */
    String erase(Held held) {
        return erase(held, lookedUp(held, OVER + held.table())) + than(held, ">=") + than(held, "<=") + " limit ?";
    }

    private static String erase(Held held, String ofYear) {
        return "delete from " + OVER + held.table() + " where (" + held.condition() + ") and (" + ofYear + ")";
    }

    /**
     * Rows of the year by their keys; the values are {@link #values} of the row where it begins, when there is one, and how
     * many at most. Each row's year is looked up by itself, so that a page costs as much as it reads, wherever it begins.
     */
    String page(Held held, List<String> read, Begin begin) {
        return "select " + String.join(", ", read) + " from " + held.table() + " where (" + held.condition() + ") and ("
                + lookedUp(held, held.table()) + inDays(held) + ")" + than(held, begin.sign) + " order by "
                + String.join(", ", held.keys()) + " limit ?";
    }

    /** The values for a row's place: its keys, and the first before them when there are several. */
    static List<Object> values(Held held, Object[] row) {
        List<Object> values =
                new ArrayList<>(Arrays.asList(row).subList(0, held.keys().size()));
        if (values.size() > 1) {
            values.add(0, values.get(0));
        }
        return values;
    }

    /** Rows with several keys are compared by the first alone, too: the database finds no place in an index otherwise. */
    private static String than(Held held, String sign) {
        if (sign == null) {
            return "";
        }
        String keys = String.join(", ", held.keys());
        if (held.keys().size() == 1) {
            return " and " + keys + " " + sign + " ?";
        }
        return " and " + held.keys().get(0) + " " + sign.charAt(0) + "= ? and (" + keys + ") " + sign + " ("
                + String.join(", ", Collections.nCopies(held.keys().size(), "?")) + ")";
    }

    private String meant(Held held) {
        return "(" + held.condition() + ") and (" + of(held, held.table()) + inDays(held) + ")";
    }

    /** Whether a moment, in UTC, lies in the programme's days, with a day before and behind: days are the office's. */
    private String inDays(Held held) {
        if (held.moment() == null) {
            return "";
        }
        String moment = held.table() + "." + held.moment();
        return " or exists (select 1 from programme where fiscal_year = " + year + " and " + moment
                + " >= starts_on - interval 1 day and " + moment + " < ends_on + interval 2 day)";
    }

    /** Whether a row, of the table or a view of it, is of the year; null or false when it hangs on none. */
    private String of(Held held, String from) {
        return held.ways().stream()
                .map(way -> from + "." + way.column() + " " + of(way))
                .collect(Collectors.joining(" or "));
    }

    private String of(Held.Way way) {
        if (way.table() == null) {
            return "= " + year;
        }
        if (way.table().equals(Held.PROGRAMME)) {
            return "in (select id from programme where fiscal_year = " + year + ")";
        }
        Held parent = tables.get(way.table());
        return "in (select " + parent.keys().get(0) + " from " + parent.table() + " where " + of(parent, parent.table())
                + ")";
    }

    /** The same as {@link #of}, row by row; each way leads to one row at most. */
    private String lookedUp(Held held, String from) {
        return held.ways().stream()
                .map(way -> lookedUp(way, from + "." + way.column()))
                .collect(Collectors.joining(" or "));
    }

    /** Parents with one way each are one query with joins: one query inside the other would cost each row many times. */
    private String lookedUp(Held.Way way, String column) {
        if (way.table() == null) {
            return column + " = " + year;
        }
        StringBuilder joined = new StringBuilder(way.table());
        Held.Way last = way;
        for (Held.Way next = onward(last); next != null; next = onward(next)) {
            joined.append(" join ")
                    .append(next.table())
                    .append(" on ")
                    .append(next.table())
                    .append('.')
                    .append(key(next));
            joined.append(" = ").append(last.table()).append('.').append(next.column());
            last = next;
        }
        String ofYear = last.table().equals(Held.PROGRAMME)
                ? "fiscal_year = " + year
                : lookedUp(tables.get(last.table()), last.table());
        return "(select straight_join " + ofYear + " from " + joined + " where " + way.table() + "." + key(way) + " = "
                + column + ")";
    }

    /** The one way by which that row hangs which a way leads to; null when there are several, or it leads to no row. */
    private Held.Way onward(Held.Way way) {
        List<Held.Way> ways = way.table().equals(Held.PROGRAMME)
                ? List.of()
                : tables.get(way.table()).ways();
        return ways.size() == 1 && ways.get(0).table() != null ? ways.get(0) : null;
    }

    private String key(Held.Way way) {
        return way.table().equals(Held.PROGRAMME)
                ? "id"
                : tables.get(way.table()).keys().get(0);
    }
}
