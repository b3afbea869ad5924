package kakehashi.server.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kakehashi.server.RunningServer;
import kakehashi.server.Visitor;

/** Everybody presses the last button at the same moment. */
final class Rush {

    private final RunningServer server;

    Rush(RunningServer server) {
        this.server = server;
    }

    /** The time until everybody knows. */
    String run(int people, int places) throws Exception {
        Measured.execute(
                server,
                "update event_places p join event e on e.id = p.event_id set p.capacity = p.taken + " + places
                        + " where e.code = 'r8-12'");
        ExecutorService crowd = Executors.newFixedThreadPool(people);
        ExecutorService readers = Executors.newFixedThreadPool(4);
        CountDownLatch ready = new CountDownLatch(people);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Boolean>> outcomes = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int number = i;
            outcomes.add(crowd.submit(() -> press(new Visitor(server.url(), readers), number, ready, go)));
        }
        ready.await();
        long begin = System.nanoTime();
        go.countDown();
        int winners = 0;
        for (Future<Boolean> outcome : outcomes) {
            winners += outcome.get() ? 1 : 0;
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        crowd.shutdown();
        readers.shutdown();
        return "%d of %d got one of %d places; everybody knew after %.2f s".formatted(winners, people, places, seconds);
    }

    private static boolean press(Visitor visitor, int number, CountDownLatch ready, CountDownLatch go)
            throws InterruptedException {
        visitor.open("/ja/events/r8-12/register").submit("next", Map.of("agreed", "on"));
        visitor.submit(
                "next",
                Map.of(
                        "name", "山田 花子",
                        "email", "rush" + number + "@example.jp",
                        "companyName", "架空ラッシュ商会",
                        "industry", "I",
                        "smeClass", "WHOLESALE",
                        "employees", "12",
                        "inWard", "yes"));
        ready.countDown();
        go.await();
        return visitor.submit("send", Map.of()).reference().isPresent();
    }
}
