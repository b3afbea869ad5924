package kakehashi.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import kakehashi.server.backup.Unusable;

/**
 * Checks the access log's chain with nothing but the table, on purpose apart from the product that writes it. Source:
 * R-WS3.
 */
final class LogCheck {

    private static final int FETCHED = 1000;

    private final Connection connection;
    private byte[] previous = new byte[32];
    private long number;
    private long entries;

    private LogCheck(Connection connection) {
        this.connection = connection;
    }

    /**
     * Checks every entry; says how many there are.
     *
     * @throws Unusable naming the first entry that does not fit
     */
    static String of(Connection connection) throws SQLException {
        return new LogCheck(connection).run();
    }

    private String run() throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot, read only");
            statement.setFetchSize(FETCHED);
            try (ResultSet row = statement.executeQuery("select * from access_log order by id")) {
                while (row.next()) {
                    look(row);
                }
            }
            try (ResultSet head = statement.executeQuery("select hash from access_log_head")) {
                if (!head.next() || entries > 0 && !Arrays.equals(previous, head.getBytes(1))) {
                    throw new Unusable("The access log is not whole: entries after " + number + " are missing.");
                }
            }
        }
        return "The access log is whole: " + entries + " entries, the last is " + number + ".";
    }

    private void look(ResultSet row) throws SQLException {
        long before = number;
        number = row.getLong("id");
        entries++;
        if (!Arrays.equals(hash(row), row.getBytes("hash"))) {
            throw new Unusable("The access log is not whole: entry " + number + " was altered.");
        }
        if (!Arrays.equals(previous, row.getBytes("previous_hash"))) {
            throw new Unusable(
                    "The access log is not whole: entry " + number + " does not follow entry " + before + ".");
        }
        previous = row.getBytes("hash");
    }

    private static byte[] hash(ResultSet row) throws SQLException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(row.getBytes("previous_hash"));
            String content = String.join(
                    "\n",
                    row.getObject("seen_at", LocalDateTime.class)
                            .toInstant(ZoneOffset.UTC)
                            .toString(),
                    row.getString("account_id"),
                    row.getString("login"),
                    row.getString("role"),
                    row.getString("action"),
                    String.valueOf(row.getString("subject_id")),
                    row.getString("records"));
            return digest.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
