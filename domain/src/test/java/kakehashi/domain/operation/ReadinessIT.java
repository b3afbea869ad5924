package kakehashi.domain.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.settings.Traffic;
import kakehashi.domain.testing.TestDatabase;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.Test;

/** Each thing that is needed, taken away and given back. */
class ReadinessIT extends UnderPortal {

    @Inject
    Readiness readiness;

    @Inject
    Settings settings;

    private static Map<String, Boolean> allBut(String... missing) {
        Map<String, Boolean> checks = new HashMap<>(Map.of("database", true, "keys", true, "mail", true, "open", true));
        for (String each : missing) {
            checks.put(each, false);
        }
        return checks;
    }

    @Test
    void everything_is_there() {
        assertEquals(allBut(), readiness.check());
        assertEquals(
                List.of("database", "keys", "mail", "open"),
                List.copyOf(readiness.check().keySet()));
    }

    @Test
    void without_the_years_keys_it_is_not_ready() throws IOException {
        for (String use : List.of("values", "index")) {
            Path key = settings.keys().resolve(World.YEAR + "." + use + ".json");
            Path hidden = Files.move(key, key.resolveSibling("hidden"));
            try {
                assertEquals(allBut("keys"), readiness.check(), use);
            } finally {
                Files.move(hidden, key);
            }
        }
    }

    @Test
    void without_the_keys_of_next_years_programme_it_is_not_ready() throws SQLException, IOException {
        world.programme(World.YEAR + 1);
        assertEquals(allBut(), readiness.check());
        Path key = settings.keys().resolve(World.YEAR + 1 + ".values.json");
        Path hidden = Files.move(key, key.resolveSibling("hidden"));
        try {
            assertEquals(allBut("keys"), readiness.check());
        } finally {
            Files.move(hidden, key);
        }
    }

    @Test
    void before_the_first_year_no_keys_are_needed() throws SQLException {
        world.sql().run("delete from programme_text");
        world.sql().run("delete from programme");

        assertEquals(allBut(), readiness.check());
    }

    @Test
    void without_a_folder_for_mails_it_is_not_ready() throws IOException {
        Path folder = Files.createDirectories(settings.data().resolve("mail"));
        Path aside = Files.move(folder, folder.resolveSibling("mail-aside"));
        Files.createFile(folder);
        try {
            assertEquals(allBut("mail"), readiness.check());
        } finally {
            Files.delete(folder);
            Files.move(aside, folder);
        }
    }

    @Test
    void without_its_database_it_is_not_ready() throws SQLException {
        world.sql().run("revoke select on programme from " + TestDatabase.PORTAL + "@'%'");
        try {
            assertEquals(allBut("database", "keys"), readiness.check());
        } finally {
            world.sql().run("grant select on programme to " + TestDatabase.PORTAL + "@'%'");
        }
    }

    @Test
    void while_it_stops_it_takes_nothing_new_and_is_not_ready() throws Exception {
        Field closed = Traffic.class.getDeclaredField("closed");
        closed.setAccessible(true);
        assertTrue(Traffic.enter());
        try {
            assertFalse(Traffic.close(Duration.ofMillis(50)), "a request is still running");
            assertFalse(Traffic.enter(), "a new request was taken");
            assertEquals(allBut("open"), readiness.check());
        } finally {
            Traffic.leave();
        }
        try {
            assertTrue(Traffic.close(Duration.ofMillis(50)), "nothing runs any more");
        } finally {
            closed.set(null, false);
        }
    }
}
