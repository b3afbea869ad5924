package kakehashi.server.benchmark;

import java.time.Duration;
import kakehashi.server.RunningServer;

/** How long the product takes until it is ready: on an empty folder, and again. */
final class Starts {

    private Starts() {}

    static String run() throws Exception {
        long begin = System.nanoTime();
        RunningServer server = RunningServer.startEmpty("benchmark-start", RunningServer.AS_DELIVERED);
        Duration first = Duration.ofNanos(System.nanoTime() - begin);
        StringBuilder table = new StringBuilder("| start | seconds until ready |\n|---|---|\n| first | ")
                .append(seconds(first))
                .append(" |\n");
        for (int i = 0; i < 3; i++) {
            server.stop();
            table.append("| again | ").append(seconds(server.start())).append(" |\n");
        }
        server.close();
        return table.toString();
    }

    private static String seconds(Duration duration) {
        return "%.1f".formatted(duration.toMillis() / 1000.0);
    }
}
