package kakehashi.server.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {

    private static final Instant MOMENT = Instant.parse("2026-11-24T03:00:00Z");

    @TempDir
    Path folder;

    private Path keys;
    private BackupKey key;

    @BeforeEach
    void makeKeys() throws IOException {
        keys = folder.resolve("keys");
        BackupKey.make(keys, BackupKind.DATA);
        BackupKey.make(keys, BackupKind.KEYS);
        key = BackupKey.read(keys, BackupKind.DATA);
    }

    private Path written(byte[] content) throws IOException {
        return BackupFile.write(folder.resolve("backups"), key, MOMENT, out -> out.write(content));
    }

    private static byte[] random(int length) {
        byte[] content = new byte[length];
        new Random(5).nextBytes(content);
        return content;
    }

    private static String refusal(Path file, BackupKey key) {
        return assertThrows(Unusable.class, () -> BackupFile.read(file, key, InputStream::readAllBytes))
                .getMessage();
    }

    @Test
    void gives_back_what_was_written() throws IOException {
        byte[] content = random(3_000_000);
        Path file = written(content);
        assertEquals(
                "kakehashi-data-20261124T030000Z.backup", file.getFileName().toString());
        assertArrayEquals(content, BackupFile.read(file, key, InputStream::readAllBytes));
    }

    @Test
    void shows_nothing_of_what_was_written() throws IOException {
        Path file = written("Nguyen Thi Hong Nhung".getBytes(StandardCharsets.UTF_8));
        assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("Nguyen"));
    }

    @Test
    void notes_its_sum_as_others_read_it() throws IOException {
        Path file = written(random(10));
        String noted = Files.readString(file.resolveSibling(file.getFileName() + ".sha256"));
        assertTrue(noted.matches("[0-9a-f]{64}  kakehashi-data-20261124T030000Z\\.backup\n"), noted);
    }

    @Test
    void refuses_what_was_altered() throws IOException {
        Path file = written(random(3_000_000));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 100] ^= 1;
        Files.write(file, bytes);
        assertTrue(refusal(file, key).contains("its SHA-256 is not the one noted"));
        Files.delete(file.resolveSibling(file.getFileName() + ".sha256"));
        assertTrue(refusal(file, key).contains("was altered or is not whole"));
    }

    @Test
    void refuses_what_was_cut_short() throws IOException {
        Path file = written(random(3_000_000));
        Path cut = folder.resolve("cut.backup");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(file), 2_500_000));
        assertTrue(refusal(cut, key).contains("was altered or is not whole"));
    }

    @Test
    void the_key_of_the_one_kind_does_not_open_the_other() throws IOException {
        BackupKey other = BackupKey.read(keys, BackupKind.KEYS);
        assertTrue(refusal(written(random(10)), other).contains("was not made with the key"));
    }

    @Test
    void refuses_a_key_that_is_none() throws IOException {
        Files.writeString(keys.resolve("data.json"), "{}");
        assertTrue(assertThrows(Unusable.class, () -> BackupKey.read(keys, BackupKind.DATA))
                .getMessage()
                .endsWith(" is no key of backups."));
    }

    @Test
    void a_dump_without_an_end_is_not_whole() {
        InputStream dump = new ByteArrayInputStream((Dump.HEAD + "\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "This backup is not whole: its last line is missing.",
                assertThrows(Unusable.class, () -> Restoration.check(dump)).getMessage());
    }

    @Test
    void a_text_stays_on_its_line() {
        assertEquals("'a\\\\b\\'c\\nd\\r\\0Ð'", Dump.literal("a\\b'c\nd\r\0Ð"));
    }

    @Test
    void keys_never_overwrite_others() throws IOException {
        Path there = Files.createDirectories(folder.resolve("years"));
        Files.writeString(there.resolve("2026.values.json"), "old");
        Map<String, byte[]> keysets =
                Map.of("2026.index.json", new byte[] {1}, "2026.values.json", "new".getBytes(StandardCharsets.UTF_8));
        assertTrue(assertThrows(Unusable.class, () -> KeyCopies.restore(keysets, there))
                .getMessage()
                .contains("never overwritten"));
        assertEquals(List.of(there.resolve("2026.values.json")), KeyCopies.in(there));
    }
}
