package kakehashi.domain.privacy.erasure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.holding.Held;

/**
 * The statements by which is counted what is left of a year: rows that are shown to be of it, and rows that hang on nothing.
 * The first are looked for from the programme downwards, the others only where the database lets them be; so what is of
 * other years is not read.
 */
final class YearLeft {

    private final Map<String, Held> tables;
    private final YearRows rows;
    private final HeldKeys.Sure sure;

    YearLeft(Map<String, Held> tables, int year, HeldKeys.Sure sure) {
        this.tables = tables;
        this.rows = new YearRows(tables, year);
        this.sure = sure;
    }

    /** How many rows are not shown to be of another year, or are shown to be of the year as well. */
    String count(Held held) {
        return "select (" + shown(held) + ")"
                + loose(held)
                        .map(loose -> " + (select count(*) from " + held.table() + " where (" + held.condition()
                                + ") and " + loose + ")")
                        .orElse("");
    }

    /** Rows that several ways show to be of the year are counted once. */
    private String shown(Held held) {
        List<Held.Way> ways = held.ways();
        if (ways.size() == 1) {
            return "select count(*)" + by(held, ways.get(0));
        }
        String keys = held.keys().stream().map(key -> held.table() + "." + key).collect(Collectors.joining(", "));
        return "select count(*) from ("
                + ways.stream().map(way -> "select " + keys + by(held, way)).collect(Collectors.joining(" union "))
                + ") shown";
    }

    private String by(Held held, Held.Way way) {
        return " from " + held.table() + " where (" + held.condition() + ") and " + rows.by(held, way);
    }

    /** When a row hangs on nothing; empty when none can. */
    private Optional<String> loose(Held held) {
        List<Optional<String>> all =
                held.ways().stream().map(way -> loose(held, way)).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().map(Optional::get).collect(Collectors.joining(" and ", "(", ")")))
                : Optional.empty();
    }

    /** When a row does not hang on anything by this way: it names nothing, or nothing that is of any year. */
    private Optional<String> loose(Held held, Held.Way way) {
        String column = held.table() + "." + way.column();
        Optional<String> empty = sure.isFilled(held, way) ? Optional.empty() : Optional.of(column + " is null");
        Optional<String> lost = way.table() == null ? Optional.empty() : lost(held, way, column);
        return empty.isPresent() && lost.isPresent()
                ? Optional.of("(" + empty.get() + " or " + lost.get() + ")")
                : empty.or(() -> lost);
    }

    private Optional<String> lost(Held held, Held.Way way, String column) {
        boolean isProgramme = way.table().equals(Held.PROGRAMME);
        Optional<String> parentsOwn = isProgramme ? Optional.empty() : loose(tables.get(way.table()));
        if (sure.isBound(held, way) && parentsOwn.isEmpty()) {
            return Optional.empty();
        }
        String key = isProgramme ? "id" : tables.get(way.table()).keys().get(0);
        return Optional.of("not exists (select 1 from " + way.table() + " where " + way.table() + "." + key + " = "
                + column + parentsOwn.map(own -> " and not " + own).orElse("") + ")");
    }
}
