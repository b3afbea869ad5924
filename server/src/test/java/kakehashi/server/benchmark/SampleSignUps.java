package kakehashi.server.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kakehashi.domain.privacy.sealing.Seals;

/** Fills the database of a running server with sample sign-ups. */
final class SampleSignUps {

    private static final int THREADS = 3;
    private static final int AT_ONCE = 4000;
    private static final long SEED = 2026;

    private final Path data;
    private final String password;

    /** For the server with this data folder. */
    SampleSignUps(Path data, String password) {
        this.data = data;
        this.password = password;
    }

    /**
     * Writes {@code count} sign-ups for an event, whose people have the numbers from {@code from}; {@code placed}: all with
     * a confirmed place. While they are written, the database keeps more in memory and waits less for the disk.
     */
    void fill(String code, int from, int count, boolean placed) throws Exception {
        try (Connection database = connect()) {
            run(database, "set global innodb_log_file_size = 1073741824");
            run(database, "set global innodb_buffer_pool_size = 2147483648");
            run(database, "set global innodb_flush_log_at_trx_commit = 0");
            SampleEvent event = SampleEvent.find(database, code);
            SampleRows rows = new SampleRows(Seals.read(data.resolve("keys"), event.year()), event);
            AtomicInteger next = new AtomicInteger();
            Measured.together(THREADS, () -> {
                write(rows, next, from, count, placed);
                return null;
            });
            event.count(database);
            run(database, "analyze table seeker, registration, search_token, consent");
            run(database, "set global innodb_flush_log_at_trx_commit = 1");
        }
    }

    private void write(SampleRows rows, AtomicInteger next, int from, int count, boolean placed) throws SQLException {
        try (Connection database = connect()) {
            database.setAutoCommit(false);
            run(database, "set unique_checks = 0, foreign_key_checks = 0");
            for (int n = next.getAndAdd(AT_ONCE); n < count; n = next.getAndAdd(AT_ONCE)) {
                List<SampleSignUp> some = IntStream.range(n, Math.min(count, n + AT_ONCE))
                        .mapToObj(each -> SampleSignUp.of(from + each, from + count, SEED, placed))
                        .toList();
                rows.write(database, some);
                database.commit();
            }
        }
    }

    /** As the schema's owner. */
    Connection connect() throws SQLException {
        try {
            String address = Files.readString(data.resolve("database/address"));
            String bulk = (address.contains("?") ? "&" : "?") + "useBulkStmts=true";
            return DriverManager.getConnection(address + bulk, "kakehashi_admin", password);
        } catch (java.io.IOException e) {
            throw new SQLException(e);
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
