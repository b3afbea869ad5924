package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The server is killed or stopped while people sign up: what a person was told stays true. */
class OutageIT {

    private static final int VISITORS = 8;

    @Test
    void what_was_told_stays_true_when_the_server_is_stopped_and_when_it_is_killed() throws Exception {
        try (RunningServer server = RunningServer.start("outage", Map.of())) {
            requestsInFlightAreFinishedWhenItIsStopped(server);
            nothingAcknowledgedIsLostWhenItIsKilled(server);
        }
    }

    private static void requestsInFlightAreFinishedWhenItIsStopped(RunningServer server) throws Exception {
        Crowd crowd = new Crowd(server);
        crowd.awaitNumbers(20);
        ProcessHandle.of(server.pid()).orElseThrow().destroy();
        RunningServer.pause();
        int exit = server.stop();
        crowd.goHome();

        assertEquals(0, exit);
        assertEquals(Optional.empty(), server.ownDatabase(), "ends with it, however often it is asked");
        assertEquals(0, crowd.failures.get(), "requests that got a 500");
        assertFalse(server.log().contains("SEVERE"), server.log());
        server.start();
        assertTrue(references(server).containsAll(crowd.numbers));
    }

    private static void nothingAcknowledgedIsLostWhenItIsKilled(RunningServer server) throws Exception {
        Crowd crowd = new Crowd(server);
        crowd.awaitNumbers(30);
        server.kill();
        crowd.goHome();
        assertFalse(crowd.numbers.isEmpty());

        server.start();
        Set<String> stored = references(server);
        assertTrue(stored.containsAll(crowd.numbers), () -> "lost: " + difference(crowd.numbers, stored));
        assertEquals(count(server, "select sum(taken) from event_places"), living(server));
        assertEquals(
                0,
                count(
                        server,
                        "select count(*) from registration r where not exists"
                                + " (select 1 from consent c where c.registration_id = r.id)"));
        assertEquals(
                0,
                count(
                        server,
                        "select count(*) from registration r where not exists"
                                + " (select 1 from mail m where m.subject_id = r.id)"));
        assertEquals(200, new Visitor(server.url()).open("/en/events").status());
    }

    private static Set<String> difference(Set<String> told, Set<String> stored) {
        Set<String> lost = new HashSet<>(told);
        lost.removeAll(stored);
        return lost;
    }

    private static Set<String> references(RunningServer server) throws Exception {
        try (Connection database = server.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select reference from registration")) {
            Set<String> references = new HashSet<>();
            while (rows.next()) {
                references.add(rows.getString(1));
            }
            return references;
        }
    }

    private static long living(RunningServer server) throws Exception {
        return count(server, "select count(*) from registration where living_holder_id is not null");
    }

    private static long count(RunningServer server, String query) throws Exception {
        try (Connection database = server.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** People who sign up one after the other until they are sent home. */
    private static final class Crowd {

        private final Set<String> numbers = ConcurrentHashMap.newKeySet();
        private final AtomicInteger failures = new AtomicInteger();
        private final AtomicBoolean home = new AtomicBoolean();
        private final ExecutorService people = Executors.newFixedThreadPool(VISITORS);

        Crowd(RunningServer server) throws Exception {
            try (Connection database = server.database();
                    Statement statement = database.createStatement()) {
                statement.executeUpdate("update event_places set capacity = 100000");
            }
            for (int i = 0; i < VISITORS; i++) {
                people.submit(() -> signUpUntilHome(server));
            }
        }

        private void signUpUntilHome(RunningServer server) {
            while (!home.get()) {
                Visitor visitor = new Visitor(server.url());
                try {
                    Optional<String> number = visitor.signUp(
                            "en",
                            "r8-13",
                            "?for=seeker",
                            Map.of(
                                    "name", "OUTAGE WITNESS",
                                    "email", Shared.newAddress(),
                                    "phone", "090-1234-5678",
                                    "statusOfResidence", "STUDENT"));
                    number.ifPresent(numbers::add);
                    if (visitor.status() == 500) {
                        failures.incrementAndGet();
                    }
                } catch (UncheckedIOException serverGone) {
                    return;
                }
            }
        }

        void awaitNumbers(int least) throws InterruptedException {
            for (int i = 0; i < 600 && numbers.size() < least; i++) {
                Thread.sleep(100);
            }
            assertTrue(numbers.size() >= least, "only " + numbers.size() + " signed up in a minute");
        }

        void goHome() throws InterruptedException {
            home.set(true);
            people.shutdown();
            assertTrue(people.awaitTermination(90, TimeUnit.SECONDS));
        }
    }
}
