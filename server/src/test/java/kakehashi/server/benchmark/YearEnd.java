package kakehashi.server.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kakehashi.domain.returning.OpenedPackage;
import kakehashi.domain.returning.PackageFiles;
import kakehashi.domain.returning.WardKey;
import kakehashi.server.RunningServer;
import kakehashi.server.YearFigures;

/**
 * The end of a large year, through the back office's pages: counted, packed, received, erased, searched and certified, beside
 * a second year that is as large and stays. Once, the server is killed while it erases. Prints Markdown.
 */
public final class YearEnd {

    private static final int MILLIS_BETWEEN = 50;

    private final RunningServer server;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final Map<String, Double> looks = new LinkedHashMap<>();

    private YearEnd(RunningServer server) {
        this.server = server;
    }

    /** How many signed up in each of the two years. */
    public static void main(String[] arguments) throws Exception {
        try (RunningServer server = RunningServer.start("year-end", RunningServer.AS_DELIVERED)) {
            new YearEnd(server).run(Integer.parseInt(arguments[0]));
        }
    }

    private void run(int count) throws Exception {
        fill(count);
        Map<String, Long> before = rows();
        Path ward = Files.createDirectories(server.data().resolveSibling("ward"));
        prepare(WardKey.make(ward), ward);
        erase();
        Clerk manager = Clerk.again(server, "manager");
        take(manager, "DESTROY");
        look("keys destroyed", manager);
        take(manager, "SCAN");
        take(manager, "CERTIFY");
        look("certified", manager);
        print(count, before, rows());
    }

    private void fill(int count) throws Exception {
        long begin = System.nanoTime();
        new NextYear(server).open();
        SampleSignUps samples = new SampleSignUps(server.data(), RunningServer.ADMIN_PASSWORD);
        samples.fill("r8-13", 0, count, true);
        samples.fill(NextYear.EVENT, count, count, true);
        SampleMails.fill(server, 2026);
        SampleMails.fill(server, 2027);
        server.change("update programme set ends_on = utc_date() - interval 2 day where fiscal_year = 2026");
        server.change("update mail set state = 'SENT' where state in ('QUEUED', 'SENDING', 'HELD')");
        seconds.put("filled", (System.nanoTime() - begin) / 1e9);
    }

    /** Up to the word of the second person; the ward opens what it received. */
    private void prepare(WardKey key, Path folder) throws Exception {
        Clerk manager = Clerk.first(server, "manager");
        Clerk ward = Clerk.first(server, "ward");
        take(manager, "BEGIN");
        look("begun", manager);
        seconds.put("KEY", ward.take("KEY", Map.of("key", key.pem())));
        take(manager, "PACK");
        Path file = server.data().resolve("returns/return-2026.p7m");
        String hash = PackageFiles.hash(Files.readAllBytes(file));
        long begin = System.nanoTime();
        OpenedPackage.open(file, WardKey.readPrivate(folder.resolve(WardKey.PRIVATE_FILE)), folder.resolve("opened"));
        seconds.put("the ward opens " + Files.size(file) / 1_000_000 + " MB", (System.nanoTime() - begin) / 1e9);
        seconds.put("RECEIVE", ward.take("RECEIVE", Map.of("hash", hash, "own", "8-12")));
        take(manager, "ASK");
        take(ward, "APPROVE");
        look("approved", manager);
    }

    /** Erases; when half of it is gone, the server is killed in the midst of it, and started again. */
    private void erase() throws Exception {
        Clerk manager = Clerk.again(server, "manager");
        long begin = System.nanoTime();
        CompletableFuture<Void> broken = CompletableFuture.runAsync(() -> eraseAll(manager));
        while (2 * erased() < packed() && !broken.isDone()) {
            Thread.sleep(MILLIS_BETWEEN);
        }
        server.kill();
        seconds.put("ERASE, until the server was killed", (System.nanoTime() - begin) / 1e9);
        seconds.put("started again", server.start().toMillis() / 1e3);
        System.out.printf("%d of %d rows were erased when it was killed%n", erased(), packed());
        Clerk after = Clerk.again(server, "manager");
        look("half erased", after);
        begin = System.nanoTime();
        eraseAll(after);
        seconds.put("ERASE, to the end", (System.nanoTime() - begin) / 1e9);
        look("erased", after);
        System.out.printf("%d of %d rows erased%n", erased(), packed());
        if (erased() != packed()) {
            throw new IllegalStateException("not everything that was packed was erased, or more");
        }
    }

    private static void eraseAll(Clerk clerk) {
        while (clerk.state().equals("APPROVED")) {
            clerk.take("ERASE", Map.of());
        }
    }

    /** What the access log says was erased. */
    private long erased() throws SQLException {
        return Measured.number(server, "select coalesce(sum(records), 0) from access_log where action = 'year.erase'");
    }

    private long packed() throws SQLException {
        return Measured.number(
                server,
                "select sum(c.row_count) from closing_count c join closing_step s on s.id = c.step_number"
                        + " where s.kind = 'PACKED'");
    }

    private void take(Clerk clerk, String act) {
        seconds.merge(act, clerk.take(act, Map.of()), Double::sum);
    }

    private void look(String when, Clerk clerk) {
        looks.put(when, clerk.look());
    }

    private Map<String, Long> rows() throws SQLException {
        try (Connection database = server.database()) {
            return YearFigures.rows(database);
        }
    }

    private void print(int count, Map<String, Long> before, Map<String, Long> after) {
        System.out.printf(
                "%n## Two years of %d sign-ups, one of them closed%n%n| step | seconds |%n|---|---:|%n", count);
        seconds.forEach((step, took) -> System.out.printf("| %s | %.1f |%n", step, took));
        System.out.printf("%n| a look at the closing | seconds |%n|---|---:|%n");
        looks.forEach((when, took) -> System.out.printf("| %s | %.2f |%n", when, took));
        System.out.printf("%n| table | before | after |%n|---|---:|---:|%n");
        before.forEach((table, rows) -> {
            if (!rows.equals(after.get(table))) {
                System.out.printf("| `%s` | %d | %d |%n", table, rows, after.get(table));
            }
        });
    }
}
