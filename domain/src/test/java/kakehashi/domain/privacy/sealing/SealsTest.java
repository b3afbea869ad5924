package kakehashi.domain.privacy.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.SettingsSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsTest {

    private static final String COLUMN = "registration.name";
    private static final UUID ROW = UUID.randomUUID();

    @TempDir
    Path folder;

    /** The seals of a server; each call is another server on the same folder. */
    private Seals server() {
        Seals seals = new Seals();
        seals.settings = SettingsSamples.with(Map.of(Setting.KEYS, keys().toString()));
        return seals;
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(keys())) {
            return files.sorted().toList();
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    // T8
    @Test
    void keys_are_readable_by_the_servers_user_alone() throws IOException {
        server().create(2026);
        assertEquals("rwx------", rights(keys()));
        for (Path file : files()) {
            assertEquals("rw-------", rights(file), file.toString());
        }
    }

    @Test
    void makes_two_keysets_a_year_and_leaves_no_drafts() throws IOException {
        server().create(2026);
        List<String> names =
                files().stream().map(file -> file.getFileName().toString()).toList();
        assertEquals(List.of("2026.index.json", "2026.values.json"), names);
    }

    @Test
    void keeps_the_keysets_there_are() {
        Seals first = server();
        first.create(2026);
        SealedText sealed = first.of(2026).close(COLUMN, ROW, "SUHARTO");
        Seals second = server();
        second.create(2026);
        assertEquals("SUHARTO", second.of(2026).open(COLUMN, ROW, sealed));
    }

    @Test
    void each_year_has_keys_of_its_own() {
        Seals seals = server();
        seals.create(2026);
        seals.create(2027);
        SealedText sealed = seals.of(2026).close(COLUMN, ROW, "SUHARTO");
        assertThrows(SealBroken.class, () -> seals.of(2027).open(COLUMN, ROW, sealed));
    }

    @Test
    void says_which_years_keys_are_missing() {
        KeysMissing missing = assertThrows(KeysMissing.class, () -> server().of(2026));
        assertTrue(missing.getMessage().contains("2026"));
    }

    @Test
    void a_year_is_there_only_with_both_keysets() throws IOException {
        Seals seals = server();
        assertFalse(seals.has(2026));
        seals.create(2026);
        assertTrue(seals.has(2026));
        Files.delete(keys().resolve("2026.index.json"));
        assertFalse(seals.has(2026));
        assertThrows(KeysMissing.class, () -> seals.of(2026));
    }

    // T11, T12: destroying a year's keys makes its data unreadable
    @Test
    void new_keys_do_not_open_what_destroyed_ones_sealed() throws IOException {
        Seals before = server();
        before.create(2026);
        SealedText sealed = before.of(2026).close(COLUMN, ROW, "SUHARTO");
        for (Path file : files()) {
            Files.delete(file);
        }
        Seals after = server();
        after.create(2026);
        assertThrows(SealBroken.class, () -> after.of(2026).open(COLUMN, ROW, sealed));
    }

    @Test
    void servers_that_start_at_once_share_one_keyset() throws Exception {
        List<Seal> seals = startAtOnce(12);
        SealedText sealed = seals.get(0).close(COLUMN, ROW, "SUHARTO");
        for (Seal each : seals) {
            assertEquals("SUHARTO", each.open(COLUMN, ROW, sealed));
            assertArrayEquals(seals.get(0).index(COLUMN, "SUHARTO"), each.index(COLUMN, "SUHARTO"));
        }
        assertEquals(2, files().size());
    }

    private List<Seal> startAtOnce(int servers) throws Exception {
        CyclicBarrier start = new CyclicBarrier(servers);
        ExecutorService pool = Executors.newFixedThreadPool(servers);
        Callable<Seal> creation = () -> {
            Seals mine = server();
            start.await();
            mine.create(2026);
            return mine.of(2026);
        };
        List<Seal> seals = new ArrayList<>();
        for (Future<Seal> each : pool.invokeAll(java.util.Collections.nCopies(servers, creation))) {
            seals.add(each.get());
        }
        pool.shutdown();
        return seals;
    }
}
