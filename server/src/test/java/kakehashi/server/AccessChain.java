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

/** Checks the access log's chain as an auditor with nothing but the table would. Source: R-WS3. */
final class AccessChain {

    private AccessChain() {}

    /** What is wrong with the first entry that does not fit; empty when the chain is whole. */
    static String broken(RunningServer server) throws SQLException {
        try (Connection database = server.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select * from access_log order by id")) {
            byte[] previous = new byte[32];
            while (row.next()) {
                if (!Arrays.equals(previous, row.getBytes("previous_hash"))
                        || !Arrays.equals(hash(row), row.getBytes("hash"))) {
                    return "entry " + row.getLong("id");
                }
                previous = row.getBytes("hash");
            }
            return server.ask("select hex(hash) from access_log_head").equals(hex(previous)) ? "" : "head";
        }
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

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
