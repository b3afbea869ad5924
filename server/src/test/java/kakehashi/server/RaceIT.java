package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A crowd wants few places, over HTTP, all the way. */
class RaceIT {

    private static final int CROWD = 200;
    private static final int PLACES = 20;

    private final RunningServer server = Shared.server();

    @Test
    void gives_exactly_the_places_there_are_to_a_crowd() throws Exception {
        setPlaces("r8-14", PLACES);
        ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
        ExecutorService readers = Executors.newFixedThreadPool(4);
        CountDownLatch atTheDoor = new CountDownLatch(CROWD);
        List<Future<Optional<String>>> outcomes = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            outcomes.add(crowd.submit(() -> rush(new Visitor(server.url(), readers), atTheDoor)));
        }
        List<String> numbers = new ArrayList<>();
        for (Future<Optional<String>> outcome : outcomes) {
            outcome.get().ifPresent(numbers::add);
        }
        crowd.shutdown();
        readers.shutdown();

        assertEquals(PLACES, numbers.size());
        assertEquals(Set.copyOf(numbers), living("r8-14"));
        assertEquals(PLACES, taken("r8-14"));
    }

    /** Everybody fills in the form, waits for the others, then presses the last button. */
    private static Optional<String> rush(Visitor visitor, CountDownLatch atTheDoor) throws InterruptedException {
        visitor.open("/en/events/r8-14/register").submit("next", Map.of("agreed", "on"));
        visitor.submit(
                "next",
                Map.of(
                        "name", "RACE RUNNER",
                        "email", Shared.newAddress(),
                        "phone", "090-1234-5678",
                        "age", "24",
                        "statusOfResidence", "STUDENT",
                        "stayExpires", "2099-04-20"));
        atTheDoor.countDown();
        atTheDoor.await();
        return visitor.submit("send", Map.of()).reference();
    }

    private void setPlaces(String event, int capacity) throws SQLException {
        try (Connection database = server.database();
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update event_places p join event e on e.id = p.event_id set p.capacity = "
                    + capacity + " where e.code = '" + event + "'");
            statement.executeUpdate("update event set opens_at = '2026-11-01' where code = '" + event + "'");
        }
    }

    private Set<String> living(String event) throws SQLException {
        return strings("select r.reference from registration r join event e on e.id = r.event_id where e.code = '"
                        + event + "' and r.living_holder_id is not null")
                .stream()
                .collect(Collectors.toSet());
    }

    private int taken(String event) throws SQLException {
        return Integer.parseInt(strings("select p.taken from event_places p join event e on e.id = p.event_id"
                        + " where e.code = '" + event + "'")
                .get(0));
    }

    private List<String> strings(String query) throws SQLException {
        try (Connection database = server.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
