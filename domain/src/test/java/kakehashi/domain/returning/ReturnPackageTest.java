package kakehashi.domain.returning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package is opened whole with the ward's key, and not otherwise. Source: T11, R-F6. */
class ReturnPackageTest {

    @TempDir
    static Path folder;

    private static WardKey ward;

    @BeforeAll
    static void makeKeys() throws IOException {
        ward = WardKey.make(folder.resolve("ward"));
        WardKey.make(folder.resolve("other"));
    }

    private static byte[] large() {
        byte[] bytes = new byte[300_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static Path written(String name) throws IOException {
        Path file = folder.resolve(name);
        try (PackageFiles files = new PackageFiles(SealedOutput.begin(Files.newOutputStream(file), ward))) {
            files.add("tables/seeker.csv", "id,name\r\n1,山田\r\n".getBytes(StandardCharsets.UTF_8));
            files.add("files/message_attachment/1/content", large());
            files.finish();
        }
        return file;
    }

    private static Path key(String whose) {
        return folder.resolve(whose).resolve(WardKey.PRIVATE_FILE);
    }

    @Test
    void is_opened_with_the_key_it_was_made_for() throws IOException {
        Path file = written("whole");
        Path target = folder.resolve("opened");
        assertEquals(
                2,
                OpenedPackage.open(file, WardKey.readPrivate(key("ward")), target)
                        .files());
        assertArrayEquals(large(), Files.readAllBytes(target.resolve("files/message_attachment/1/content")));
        assertTrue(Files.readString(target.resolve("tables/seeker.csv")).contains("山田"));
        assertFalse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("山田"));
    }

    @Test
    void is_not_opened_with_another_key() throws IOException {
        Path file = written("foreign");
        Path target = folder.resolve("nothing");
        assertThrows(WrongKey.class, () -> OpenedPackage.open(file, WardKey.readPrivate(key("other")), target));
        assertFalse(Files.exists(target));
        assertThrows(
                WrongKey.class, () -> WardKey.readPrivate(folder.resolve("ward").resolve(WardKey.PUBLIC_FILE)));
    }

    @Test
    void is_not_opened_over_what_is_there() throws IOException {
        Path target = Files.createDirectories(folder.resolve("full"));
        Files.writeString(target.resolve("mine"), "mine");
        Path file = written("again");
        assertThrows(IOException.class, () -> OpenedPackage.open(file, WardKey.readPrivate(key("ward")), target));
    }

    @Test
    void keys_are_never_replaced() {
        assertThrows(FileAlreadyExistsException.class, () -> WardKey.make(folder.resolve("ward")));
    }

    @Test
    void only_a_public_key_of_enough_bits_is_taken() throws IOException {
        assertEquals(ward.fingerprint(), WardKey.parse(ward.pem()).orElseThrow().fingerprint());
        assertEquals(64, ward.fingerprint().length());
        assertEquals(Optional.empty(), WardKey.parse(Files.readString(key("ward"))));
        assertEquals(Optional.empty(), WardKey.parse("hello"));
        assertEquals(Optional.empty(), WardKey.parse(ward.pem().replaceFirst("[A-Za-z]{9}", "")));
        assertEquals(Optional.empty(), WardKey.parse(null));
    }

    /** Whatever byte is altered, and wherever it is cut off: what is opened is what was put in, or nothing is. */
    @Test
    void what_was_altered_or_cut_off_never_passes_for_something_else() throws IOException {
        byte[] whole = Files.readAllBytes(written("sound"));
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            int place = i < 20 ? i * 40 : random.nextInt(whole.length);
            byte[] altered = i % 2 == 0 ? whole.clone() : Arrays.copyOf(whole, place);
            if (i % 2 == 0) {
                altered[place] ^= 1;
            }
            Path file = Files.write(folder.resolve("altered" + i), altered);
            Path target = folder.resolve("target" + i);
            try {
                OpenedPackage.open(file, WardKey.readPrivate(key("ward")), target);
                assertArrayEquals(large(), Files.readAllBytes(target.resolve("files/message_attachment/1/content")));
            } catch (BrokenPackage | WrongKey | IOException noticed) {
                assertTrue(i >= 0, "noticed");
            }
        }
    }
}
