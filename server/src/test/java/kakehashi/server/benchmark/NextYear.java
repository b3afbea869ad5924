package kakehashi.server.benchmark;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.server.RunningServer;

/** A second programme year beside the sample's, with one event like one of the sample's. */
final class NextYear {

    /** The code of its event. */
    static final String EVENT = "r9-13";

    private static final String LIKE = "r8-13";

    private final RunningServer server;

    NextYear(RunningServer server) {
        this.server = server;
    }

    /** Opens it, past the product: rows that the people of an event need are copied. */
    void open() throws SQLException {
        String old = one("select id from programme where fiscal_year = 2026");
        String year = copy(
                "programme",
                Map.of("fiscal_year", "2027", "starts_on", "'2027-04-01'", "ends_on", "'2028-03-31'"),
                "fiscal_year = 2026");
        parts("programme_text", "programme_id", year, old);
        String oldEvent = one("select id from event where code = '" + LIKE + "'");
        String event = copy("event", Map.of("code", text(EVENT), "programme_id", text(year)), "id = " + text(oldEvent));
        parts("event_text", "event_id", event, oldEvent);
        parts("event_places", "event_id", event, oldEvent);
        String oldNotice = one("select n.id from purpose_notice n join event e on e.kind = n.kind where e.id = "
                + text(oldEvent) + " and n.programme_id = " + text(old));
        String notice = copy("purpose_notice", Map.of("programme_id", text(year)), "id = " + text(oldNotice));
        copy(
                "purpose_notice_text",
                Map.of("notice_id", text(notice)),
                "language = 'ja' and notice_id = " + text(oldNotice));
    }

    private String one(String query) throws SQLException {
        return server.ask(query);
    }

    private static String text(String value) {
        return "'" + value + "'";
    }

    /** Copies one row under an id of its own; gives that. */
    private String copy(String table, Map<String, String> other, String which) throws SQLException {
        String id = one("select uuid()");
        Map<String, String> values = new LinkedHashMap<>(other);
        values.put("id", text(id));
        insert(table, values, which);
        return id;
    }

    /** Copies what a row has in a table of its parts. */
    private void parts(String table, String column, String of, String before) throws SQLException {
        insert(table, Map.of(column, text(of)), column + " = " + text(before));
    }

    private void insert(String table, Map<String, String> values, String which) throws SQLException {
        String[] columns = one("select group_concat(column_name) from information_schema.columns"
                        + " where table_schema = database() and is_generated = 'NEVER' and table_name = " + text(table))
                .split(",");
        String read = Arrays.stream(columns)
                .map(column -> values.getOrDefault(column, column))
                .collect(Collectors.joining(", "));
        server.change("insert into " + table + " (" + String.join(", ", columns) + ") select " + read + " from " + table
                + " where " + which);
    }
}
