package kakehashi.server.benchmark;

import java.time.Duration;
import java.util.List;
import kakehashi.server.RunningServer;

/** Runs all measurements, one after the other, and prints them as Markdown. */
public final class Benchmark {

    private static final List<Integer> CONCURRENCY = List.of(1, 8, 32);
    private static final int WARM_UP = 400;

    private Benchmark() {}

    /** Needs no arguments; takes some minutes. */
    public static void main(String[] arguments) throws Exception {
        try (RunningServer server = RunningServer.start("benchmark", RunningServer.AS_DELIVERED)) {
            Measured.widenEvents(server);
            SignUps signUps = new SignUps(server);
            signUps.run(8, WARM_UP);
            System.out.println("\n## Sign-ups\n\n" + SignUps.Result.HEADER);
            for (int concurrency : CONCURRENCY) {
                System.out.println(signUps.run(concurrency, 200 + 50 * concurrency));
            }
            System.out.println("\n## The same statements, bare\n\n" + BareInserts.Result.HEADER);
            for (int concurrency : CONCURRENCY) {
                System.out.println(new BareInserts(server).run(concurrency, 200 + 50 * concurrency));
            }
            System.out.println("\n## Pages, 16 connections\n\n" + PageReads.Result.HEADER);
            PageReads reads = new PageReads(server);
            for (String path : List.of("/assets/bridge.svg", "/assets/portal.css", "/vi/events", "/ja-simple/events")) {
                reads.run(path, Duration.ofSeconds(3));
                System.out.println(reads.run(path, Duration.ofSeconds(8)));
            }
            System.out.println("\n## 300 people for 30 places\n\n" + new Rush(server).run(300, 30));
            System.out.println("\n## Memory after all that\n\n" + Measured.memory(server));
        }
        System.out.println("\n## Start\n\n" + Starts.run());
    }
}
