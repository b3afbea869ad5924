package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The one server that tests share when they only need it to be there; each test uses its own addresses of people. */
public final class Shared {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static RunningServer server;

    private Shared() {}

    /** The server, started by the first who asks, with places for every test's people; it ends with the tests. */
    public static synchronized RunningServer server() {
        if (server == null) {
            server = RunningServer.start(System.getProperty("shared", "shared"), Map.of());
            widenEvents();
        }
        return server;
    }

    private static void widenEvents() {
        try {
            server.change("update event_places set capacity = 1000");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A mail address nobody else uses. */
    static String newAddress() {
        return "student" + PEOPLE.incrementAndGet() + "." + System.nanoTime() + "@example.jp";
    }

    /** Waits until visitors see something, within the seconds that pages and the programme are kept for. */
    static void untilVisitorsSee(String path, String words) throws InterruptedException {
        Visitor visitor = new Visitor(server().url());
        for (int tries = 0; !visitor.open(path).body().contains(words); tries++) {
            assertTrue(tries < 40, () -> path + " does not say " + words + ": " + visitor.body());
            Thread.sleep(250);
        }
    }
}
