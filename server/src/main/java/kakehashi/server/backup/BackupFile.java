package kakehashi.server.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kakehashi.domain.settings.OwnerOnly;

/**
 * A backup on disk: compressed, sealed, for our own user alone, and beside it a file with its SHA-256 as
 * {@code sha256sum -c} reads it. It gets its name when all of it is written.
 */
public final class BackupFile {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private BackupFile() {}

    /** Writes what a backup holds. */
    @FunctionalInterface
    public interface Writer {

        /** Writes all of it; does not close the stream. */
        void write(OutputStream out) throws IOException;
    }

    /** Reads what a backup holds. */
    @FunctionalInterface
    public interface Reader<T> {

        /** Reads all of it; does not close the stream. */
        T read(InputStream in) throws IOException;
    }

    /**
     * Writes a backup; returns its file.
     *
     * @throws Unusable when one of that moment is there
     */
    public static Path write(Path folder, BackupKey key, Instant moment, Writer content) throws IOException {
        Path file = OwnerOnly.folder(folder).resolve(key.kind().prefix() + MOMENT.format(moment) + ".backup");
        if (Files.exists(file)) {
            throw new Unusable("There is a backup of this moment already: " + file + ".");
        }
        Path part = OwnerOnly.file(folder.resolve(file.getFileName() + ".part"));
        try {
            MessageDigest digest = sha256();
            try (OutputStream disk = new BufferedOutputStream(Files.newOutputStream(part));
                    OutputStream sealed = key.sealing(new DigestOutputStream(disk, digest));
                    OutputStream out = new GZIPOutputStream(sealed)) {
                content.write(out);
            }
            Files.writeString(
                    OwnerOnly.file(sum(file)),
                    HexFormat.of().formatHex(digest.digest()) + "  " + file.getFileName() + "\n");
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Reads a backup to its end.
     *
     * @throws Unusable when it is not there, was altered, was cut short, or belongs to another key
     */
    public static <T> T read(Path file, BackupKey key, Reader<T> reader) throws IOException {
        if (!Files.isReadable(file)) {
            throw new Unusable("There is no backup to read: " + file + ".");
        }
        checkSum(file);
        try (InputStream sealed = new BufferedInputStream(Files.newInputStream(file));
                InputStream opened = key.opening(sealed)) {
            return reader.read(opened(opened, file, key));
        } catch (Opening failed) {
            throw new Unusable(failed.getMessage());
        }
    }

    /** The first bytes tell whether the key is the right one. */
    private static InputStream opened(InputStream opened, Path file, BackupKey key) throws IOException {
        try {
            return new Whole(new GZIPInputStream(opened), file);
        } catch (IOException wrong) {
            throw new Opening("The backup " + file + " was not made with the key " + key.file()
                    + ", or its beginning was altered.");
        }
    }

    private static void checkSum(Path file) throws IOException {
        if (!Files.exists(sum(file))) {
            return;
        }
        String noted = Files.readString(sum(file)).strip().replaceAll("\\s.*", "");
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (!noted.equals(HexFormat.of().formatHex(digest.digest()))) {
            throw new Unusable("The backup " + file + " was altered or damaged: its SHA-256 is not the one noted in "
                    + sum(file).getFileName() + ".");
        }
    }

    private static Path sum(Path file) {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A backup could not be opened; the message says why. */
    private static final class Opening extends IOException {

        private static final long serialVersionUID = 1L;

        Opening(String sentence) {
            super(sentence);
        }
    }

    /** Says in words where a stream breaks off. */
    private static final class Whole extends InputStream {

        private final InputStream in;
        private final Path file;

        Whole(InputStream in, Path file) {
            this.in = in;
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return in.read(bytes, offset, length);
            } catch (IOException broken) {
                throw new Opening("The backup " + file + " was altered or is not whole.");
            }
        }
    }
}
