package kakehashi.server.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kakehashi.server.RunningServer;

/** Readings of the server's and the database's processes. Linux only. */
final class Measured {

    private static final double TICKS_PER_SECOND = 100;

    private Measured() {}

    /** CPU seconds of server and database since they were started. */
    static double cpuSeconds(RunningServer server) throws IOException {
        return cpuSeconds(server.pid()) + cpuSeconds(databasePid(server));
    }

    static double databaseCpuSeconds(RunningServer server) throws IOException {
        return cpuSeconds(databasePid(server));
    }

    private static long databasePid(RunningServer server) throws IOException {
        return Long.parseLong(
                Files.readString(server.data().resolve("database/pid")).strip());
    }

    private static double cpuSeconds(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    /** Statements the database was sent since it was started, commits and settings included. */
    static long statements(RunningServer server) throws SQLException {
        return status(server, "QUESTIONS");
    }

    /** Rows the database read out of tables and indexes since it was started, those of statistics not included. */
    static long rowsRead(RunningServer server) throws SQLException {
        return status(server, "ROWS_READ");
    }

    private static long status(RunningServer server, String name) throws SQLException {
        return number(
                server,
                "select variable_value from information_schema.global_status where variable_name = '" + name + "'");
    }

    static long number(RunningServer server, String query) throws SQLException {
        try (Connection database = server.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void execute(RunningServer server, String sql) throws SQLException {
        try (Connection database = server.database();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Places without end, and sign-up open, for every event. */
    static void widenEvents(RunningServer server) throws SQLException {
        execute(server, "update event_places set capacity = 10000000");
        execute(server, "update event set opens_at = '2026-04-01' where kind not like '%CONSULTATION'");
    }

    static void awaitMails(RunningServer server) throws SQLException, InterruptedException {
        while (number(server, "select count(*) from mail where state <> 'SENT'") > 0) {
            Thread.sleep(200);
        }
    }

    static String memory(RunningServer server) throws IOException {
        return "| process | resident MB |\n|---|---|\n| server | " + resident(server.pid()) + " |\n| database | "
                + resident(databasePid(server)) + " |";
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Does the same work on some threads at once; passes on what goes wrong in any. */
    static void together(int threads, Callable<?> work) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (Future<?> each : workers.invokeAll(Collections.nCopies(threads, work))) {
                each.get();
            }
        } finally {
            workers.shutdown();
        }
    }

    /** The value below which a share of the (sorted here) durations lies. */
    static double percentile(double[] millis, double share) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[Math.min((int) (sorted.length * share), sorted.length - 1)];
    }
}
