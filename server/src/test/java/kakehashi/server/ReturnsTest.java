package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kakehashi.domain.returning.PackageFiles;
import kakehashi.domain.returning.SealedOutput;
import kakehashi.domain.returning.WardKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two commands for the ward. Source: T11. */
class ReturnsTest {

    private final List<String> said = new ArrayList<>();

    @TempDir
    Path folder;

    private void run(Object... words) throws IOException {
        String[] all = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            all[i] = words[i].toString();
        }
        assertTrue(Returns.isMeant(all));
        Returns.run(said::add, all);
    }

    private Path packed(Path keys) throws IOException {
        Path file = folder.resolve("return.p7m");
        WardKey key = WardKey.parse(Files.readString(keys.resolve(WardKey.PUBLIC_FILE)))
                .orElseThrow();
        try (PackageFiles files = new PackageFiles(SealedOutput.begin(Files.newOutputStream(file), key))) {
            files.add("tables/seeker.csv", new byte[] {1, 2, 3});
            files.finish();
        }
        return file;
    }

    @Test
    void a_key_is_made_once_and_opens_what_was_packed_for_it() throws IOException {
        Path keys = folder.resolve("keys");
        run("make-ward-key", keys);
        assertThrows(Misconfigured.class, () -> run("make-ward-key", keys));
        Path file = packed(keys);
        run("open-package", file, keys.resolve(WardKey.PRIVATE_FILE), folder.resolve("opened"));
        assertEquals(3, Files.size(folder.resolve("opened/tables/seeker.csv")));
        assertTrue(said.get(said.size() - 1).contains("1 files"));
    }

    @Test
    void another_key_and_what_is_no_package_are_told_in_words() throws IOException {
        Path keys = folder.resolve("keys");
        Path other = folder.resolve("other");
        run("make-ward-key", keys);
        run("make-ward-key", other);
        Path file = packed(keys);
        Path none = folder.resolve("none");
        assertThrows(Misconfigured.class, () -> run("open-package", file, other.resolve(WardKey.PRIVATE_FILE), none));
        assertThrows(
                Misconfigured.class,
                () -> run("open-package", keys.resolve(WardKey.PUBLIC_FILE), keys.resolve(WardKey.PRIVATE_FILE), none));
        assertThrows(Misconfigured.class, () -> run("open-package", file));
        assertFalse(Files.exists(none));
    }

    @Test
    void other_words_are_meant_for_the_server() {
        assertFalse(Returns.isMeant());
        assertFalse(Returns.isMeant("portal"));
    }
}
