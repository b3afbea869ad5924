package kakehashi.domain.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.domain.testing.Sql;

/** What an account may do with each table, found by trying. */
final class Rights {

    /** MariaDB's codes for: denied on a database, a table, a column; a privilege is missing; not the owner. */
    private static final Set<Integer> DENIED = Set.of(1044, 1142, 1143, 1227, 1370, 1045, 1410);

    /** The insert was allowed and then found incomplete. */
    private static final int NO_DEFAULT = 1364;

    private Rights() {}

    /** A line for each table: select, insert, update, delete by their letters; the statements touch no row. */
    static String of(Sql account) throws SQLException {
        StringBuilder lines = new StringBuilder();
        for (String table : Sql.admin().tables()) {
            String column = Sql.admin()
                    .text(
                            "select column_name from information_schema.columns where table_schema = database()"
                                    + " and table_name = ? order by column_key desc, ordinal_position desc limit 1",
                            table);
            String insert = "insert into " + table + " (" + column + ") select null from dual where false";
            lines.append(table)
                    .append(' ')
                    .append(may(account, "select 1 from " + table + " limit 0") ? "s" : "-")
                    .append(may(account, insert) ? "i" : "-")
                    .append(may(account, "update " + table + " set " + column + " = null where false") ? "u" : "-")
                    .append(may(account, "delete from " + table + " where false") ? "d" : "-")
                    .append('\n');
        }
        return lines.toString();
    }

    /** What an account may do with each table, as the file beside this class says, in the form of {@link #of}. */
    static String wanted(int column) throws IOException {
        try (InputStream in = Rights.class.getResourceAsStream("rights.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" +"))
                    .map(words -> words[0] + " " + words[column] + "\n")
                    .collect(Collectors.joining());
        }
    }

    /** Whether a statement failed because the account may not do it. */
    static boolean isDenied(SQLException refused) {
        return DENIED.contains(refused.getErrorCode());
    }

    private static boolean may(Sql account, String statement) throws SQLException {
        try {
            account.run(statement);
            return true;
        } catch (SQLException refused) {
            if (!isDenied(refused) && refused.getErrorCode() != NO_DEFAULT) {
                throw refused;
            }
            return refused.getErrorCode() == NO_DEFAULT;
        }
    }
}
