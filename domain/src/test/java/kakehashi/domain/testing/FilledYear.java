package kakehashi.domain.testing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.holding.Held;
import kakehashi.domain.privacy.sealing.SealedBytesConverter;
import kakehashi.domain.privacy.sealing.SealedTextConverter;

/**
 * Rows of a programme year in every held table, with a value in each column, written by the schema's owner. What they say
 * makes no sense; how they hang together is what the schema and the holders say. A table that is new is filled, too.
 */
public final class FilledYear {

    /** Rows of each table. */
    public static final int ROWS = 7;

    /** Where one of two columns has a value, the one that has none. */
    private static final Map<String, String> EMPTY = Map.of("survey_answer", "wording", "written_answer", "choice");

    private static int written;

    private final World world;
    private final int year;
    private final UUID programme;
    private final Map<String, List<Map<String, Object>>> made = new HashMap<>();
    private final List<String> typed = new ArrayList<>();
    private Map<String, String> references = new HashMap<>();

    private FilledYear(World world, int year, UUID programme) {
        this.world = world;
        this.year = year;
        this.programme = programme;
    }

    /** Fills all tables, which come in an order in which each stands after those it refers to. */
    public static FilledYear of(World world, int year, UUID programme, List<Held> tables) throws SQLException {
        FilledYear filled = new FilledYear(world, year, programme);
        filled.references = world
                .sql()
                .rows("select concat(table_name, '.', column_name) as place, referenced_table_name as target"
                        + " from information_schema.key_column_usage"
                        + " where table_schema = database() and referenced_table_name is not null")
                .stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("place"), row -> (String) row.get("target"), (one, other) -> one));
        world.sql().run("set check_constraint_checks = 0");
        for (Held held : tables) {
            for (int i = 0; i < rows(held); i++) {
                filled.insert(held, i);
            }
        }
        world.sql().run("set check_constraint_checks = 1");
        return filled;
    }

    /** Where a row may be of the year by its moment, one for each way and one by the moment alone. */
    private static int rows(Held held) {
        return held.moment() == null ? ROWS : held.ways().size() + 1;
    }

    /** Every text that is to be given back, each once. */
    public List<String> typed() {
        return typed;
    }

    /** How plain texts begin. */
    public static String beginning(int year) {
        return "t" + year % 100 + "n";
    }

    private void insert(Held held, int i) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        UUID id = UUID.randomUUID();
        for (Map<String, Object> column : world.sql()
                .rows(
                        "select column_name as name, data_type as type, character_maximum_length as length, extra,"
                                + " is_nullable as nullable"
                                + " from information_schema.columns where table_schema = database() and table_name = ?"
                                + " order by ordinal_position",
                        held.table())) {
            String name = (String) column.get("name");
            if (!"auto_increment".equals(column.get("extra"))) {
                row.put(name, name.equals("id") ? id : value(held, i, identity(held, row, id), column));
            }
        }
        String marks = row.keySet().stream().map(each -> "?").collect(Collectors.joining(", "));
        world.sql()
                .run(
                        "insert into " + held.table() + " (" + String.join(", ", row.keySet()) + ") values (" + marks
                                + ")",
                        row.values().toArray());
        made.computeIfAbsent(held.table(), table -> new ArrayList<>()).add(row);
    }

    /** What a row's sealed values are bound to: its first key, which is the first of its columns. */
    private static UUID identity(Held held, Map<String, Object> row, UUID id) {
        return row.get(held.keys().get(0)) instanceof UUID key ? key : id;
    }

    private Object value(Held held, int i, UUID id, Map<String, Object> column) throws SQLException {
        String name = (String) column.get("name");
        if (name.equals(EMPTY.get(held.table()))) {
            return null;
        }
        boolean byMoment = held.moment() != null && i == held.ways().size();
        if (byMoment && name.equals(held.moment())) {
            return year + "-05-01 01:02:03.004";
        }
        if (held.ways().stream().anyMatch(way -> way.column().equals(name))) {
            if (byMoment) {
                return null;
            }
            Held.Way way = held.ways().get(i % held.ways().size());
            return way.column().equals(name) ? over(way, i) : null;
        }
        if (name.equals(held.earlier())) {
            return i == 0 ? null : made.get(held.table()).get(i - 1).get("id");
        }
        if (held.seals(name) || held.isFile(name)) {
            return sealed(held, name, id);
        }
        String target = references.get(held.table() + "." + name);
        Object value = target == null ? plain(column) : referred(target, i, column);
        if (held.use() != Held.Use.HANDLE && value instanceof String text && isWhole(text)) {
            typed.add(text);
        }
        return value;
    }

    private Object over(Held.Way way, int i) {
        if (way.table() == null) {
            return year;
        }
        return way.table().equals(Held.PROGRAMME) ? programme : key(way.table(), i);
    }

    private Object referred(String target, int i, Map<String, Object> from) throws SQLException {
        if (target.equals(Held.PROGRAMME)) {
            return programme;
        }
        if (made.containsKey(target)) {
            return key(target, i);
        }
        if ("YES".equals(from.get("nullable"))) {
            return null;
        }
        String key = world.sql()
                .text(
                        "select column_name from information_schema.columns where table_schema = database()"
                                + " and table_name = ? and ordinal_position = 1",
                        target);
        List<Map<String, Object>> any = world.sql().rows("select " + key + " as one from " + target + " limit 1");
        if (any.isEmpty()) {
            throw new AssertionError(from.get("name") + " needs a row, and there is nothing in " + target);
        }
        return any.get(0).get("one");
    }

    private Object key(String table, int i) {
        return made.get(table).get(i % ROWS).values().iterator().next();
    }

    private byte[] sealed(Held held, String column, UUID id) {
        String place = held.table() + "." + column;
        String text = "written into " + place + " of " + year + " as number " + written++;
        typed.add(text);
        return held.isFile(column)
                ? new SealedBytesConverter()
                        .convertToDatabaseColumn(
                                world.seal(year).closeBytes(place, id, text.getBytes(StandardCharsets.UTF_8)))
                : new SealedTextConverter()
                        .convertToDatabaseColumn(world.seal(year).close(place, id, text));
    }

    private Object plain(Map<String, Object> column) {
        String type = (String) column.get("type");
        return switch (type) {
            case "uuid" -> UUID.randomUUID();
            case "date" -> "2026-05-01";
            case "datetime" -> "2026-05-01 01:02:03.004";
            case "time" -> "10:00";
            case "binary" -> random(((Number) column.get("length")).intValue());
            case "varchar", "char", "text", "mediumtext" -> text(((Number) column.get("length")).longValue());
            case "int", "smallint", "tinyint", "bigint" -> 1;
            default -> throw new AssertionError("nothing to write into " + column);
        };
    }

    private String text(long most) {
        String text = beginning(year) + written++;
        return text.length() > most ? text.substring(0, (int) most) : text;
    }

    /** Whether a text was not cut, so that it stands nowhere else. */
    private boolean isWhole(String text) {
        return text.equals(beginning(year) + (written - 1));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
