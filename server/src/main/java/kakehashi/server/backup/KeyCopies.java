package kakehashi.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kakehashi.domain.settings.OwnerOnly;

/** The keysets of a keys folder as one archive. */
public final class KeyCopies {

    /** What a keyset's file is called, so that nothing of an archive lands elsewhere. */
    private static final String NAME = "[0-9a-z]+\\.(values|index)\\.json";

    private KeyCopies() {}

    /** The keysets of a folder, by name; empty when there are none. */
    public static List<Path> in(Path keys) throws IOException {
        if (!Files.isDirectory(keys)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(keys)) {
            return files.filter(file -> file.getFileName().toString().matches(NAME))
                    .sorted()
                    .toList();
        }
    }

    /** Writes keysets. */
    public static void write(List<Path> keysets, OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out);
        for (Path keyset : keysets) {
            archive.putNextEntry(new ZipEntry(keyset.getFileName().toString()));
            Files.copy(keyset, archive);
            archive.closeEntry();
        }
        archive.finish();
    }

    /**
     * Reads the archive to its end; returns the keysets by name.
     *
     * @throws Unusable when something else is in it
     */
    public static Map<String, byte[]> read(InputStream in) throws IOException {
        Map<String, byte[]> keysets = new TreeMap<>();
        ZipInputStream archive = new ZipInputStream(in);
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (!entry.getName().matches(NAME)) {
                throw new Unusable("This backup of keys holds something that is none.");
            }
            keysets.put(entry.getName(), archive.readAllBytes());
        }
        in.transferTo(OutputStream.nullOutputStream());
        return keysets;
    }

    /**
     * Puts keysets into a folder; those that are there already, just as they are, stay.
     *
     * @throws Unusable when another keyset stands in the place of one; nothing is written then
     */
    public static void restore(Map<String, byte[]> keysets, Path keys) throws IOException {
        OwnerOnly.folder(keys);
        for (Map.Entry<String, byte[]> keyset : keysets.entrySet()) {
            Path file = keys.resolve(keyset.getKey());
            if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), keyset.getValue())) {
                throw new Unusable(
                        "The keys folder holds another keyset of this name, which is never overwritten: " + file + ".");
            }
        }
        for (Map.Entry<String, byte[]> keyset : keysets.entrySet()) {
            Path file = keys.resolve(keyset.getKey());
            if (!Files.exists(file)) {
                Files.write(OwnerOnly.file(file), keyset.getValue());
            }
        }
    }
}
