package kakehashi.server.benchmark;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import kakehashi.server.RunningServer;
import kakehashi.server.Visitor;

/** Whole sign-ups over HTTP, from the event's page to the number, and their mails until they left. */
final class SignUps {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final RunningServer server;

    SignUps(RunningServer server) {
        this.server = server;
    }

    /** What a run took. */
    record Result(
            int concurrency,
            int signUps,
            double perSecond,
            double p50,
            double p95,
            double p99,
            double cpuMillis,
            double databaseMillis,
            double statements) {

        static final String HEADER = "| at once | sign-ups | per second | p50 ms | p95 ms | p99 ms"
                + " | CPU ms each (database) | statements each |\n|---|---|---|---|---|---|---|---|";

        @Override
        public String toString() {
            return "| %d | %d | %.1f | %.1f | %.1f | %.1f | %.1f (%.1f) | %.1f |"
                    .formatted(concurrency, signUps, perSecond, p50, p95, p99, cpuMillis, databaseMillis, statements);
        }
    }

    Result run(int concurrency, int total) throws Exception {
        Measured.awaitMails(server);
        double cpu = Measured.cpuSeconds(server);
        double databaseCpu = Measured.databaseCpuSeconds(server);
        long statements = Measured.statements(server);
        double[] millis = new double[total];
        AtomicInteger next = new AtomicInteger();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        long begin = System.nanoTime();
        Measured.together(concurrency, () -> {
            for (int n = next.getAndIncrement(); n < total; n = next.getAndIncrement()) {
                millis[n] = signUp(readers);
            }
            return null;
        });
        readers.shutdown();
        double seconds = (System.nanoTime() - begin) / 1e9;
        Measured.awaitMails(server);
        return new Result(
                concurrency,
                total,
                total / seconds,
                Measured.percentile(millis, 0.5),
                Measured.percentile(millis, 0.95),
                Measured.percentile(millis, 0.99),
                (Measured.cpuSeconds(server) - cpu) * 1000 / total,
                (Measured.databaseCpuSeconds(server) - databaseCpu) * 1000 / total,
                (double) (Measured.statements(server) - statements) / total);
    }

    private double signUp(ExecutorService readers) {
        long begin = System.nanoTime();
        Visitor visitor = new Visitor(server.url(), readers);
        visitor.open("/vi/events/r8-13");
        Optional<String> number = visitor.signUp(
                "vi",
                "r8-13",
                "?for=seeker",
                Map.of(
                        "name", "NGUYEN THI HONG NHUNG",
                        "email", "nhung" + PEOPLE.incrementAndGet() + "@example.jp",
                        "phone", "090-1234-5678",
                        "statusOfResidence", "STUDENT",
                        "desiredOccupation", "Lập trình viên"));
        if (number.isEmpty()) {
            throw new IllegalStateException("refused: " + visitor.status() + " " + visitor.path());
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
