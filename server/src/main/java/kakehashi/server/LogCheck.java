package kakehashi.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kakehashi.server.backup.Unusable;

/**
 * Checks the access log's chain with nothing but the table and the anchors outside of the database, on purpose apart from
 * the product that writes them. Source: R-WS3.
 */
final class LogCheck {

    private static final int FETCHED = 1000;

    private final Connection connection;
    private final NavigableMap<Long, List<Anchor>> anchors = new TreeMap<>();
    private byte[] previous = new byte[32];
    private long number;
    private long entries;
    private long anchored;
    private int compared;

    private LogCheck(Connection connection, Path folder) throws IOException {
        this.connection = connection;
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    anchor(file);
                }
            }
        }
    }

    /** Takes what a file holds: the number of an entry and its hash. */
    private void anchor(Path file) throws IOException {
        String day = file.getFileName().toString().replace(".txt", "");
        String[] words = Files.readString(file).strip().split(" ");
        if (words.length != 2 || !words[0].matches("[0-9]{1,18}")) {
            throw new Unusable("The anchor of the access log of " + day + " cannot be read: " + file + ".");
        }
        anchors.computeIfAbsent(Long.valueOf(words[0]), entry -> new ArrayList<>())
                .add(new Anchor(day, words[1]));
    }

    /**
     * Checks every entry; says how many there are.
     *
     * @param anchors the folder of the anchors; may be missing
     * @throws Unusable naming the first entry that does not fit
     */
    static String of(Connection connection, Path anchors) throws SQLException, IOException {
        return new LogCheck(connection, anchors).run();
    }

    /**
     * What was noted of an entry.
     *
     * @param day when
     * @param hash its hash, in hexadecimal digits
     */
    private record Anchor(String day, String hash) {}

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
        if (!anchors.isEmpty()) {
            throw new Unusable("The access log is not whole: entry " + anchors.firstKey() + " is missing, of which "
                    + anchors.firstEntry().getValue().get(0).day() + " knew.");
        }
        return "The access log is whole: " + entries + " entries, the last is " + number + "; " + compared
                + " anchors fit.";
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
        compare(HexFormat.of().formatHex(previous));
    }

    private void compare(String hash) {
        List<Anchor> noted = anchors.remove(number);
        for (Anchor each : noted == null ? List.<Anchor>of() : noted) {
            if (!each.hash().equals(hash)) {
                throw new Unusable("The access log is not whole: entry " + number + " is not the one noted on "
                        + each.day() + "; entries between " + anchored + " and it were written anew.");
            }
            compared++;
        }
        anchored = noted == null ? anchored : number;
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
