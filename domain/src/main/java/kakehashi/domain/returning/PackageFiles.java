package kakehashi.domain.returning;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the files of a package; closing it adds the list of their hashes. */
public final class PackageFiles implements AutoCloseable {

    /** The name of the list of hashes, as {@code sha256sum -c} reads it. */
    public static final String SUMS = "SHA256SUMS";

    private final ZipOutputStream zip;
    private final Map<String, String> sums = new LinkedHashMap<>();

    /** Files into a stream, which is closed with them. */
    public PackageFiles(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Adds a file under its path. */
    public void add(String path, byte[] content) throws IOException {
        put(path, content);
        sums.put(path, hash(content));
    }

    private void put(String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }

    /** The hash of each file so far, in their order. */
    public Map<String, String> sums() {
        return Map.copyOf(sums);
    }

    /** The SHA-256 of something in hexadecimal digits. */
    public static String hash(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** A new SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no SHA-256", e);
        }
    }

    /** Adds the list of hashes. */
    public void finish() throws IOException {
        StringBuilder list = new StringBuilder();
        sums.forEach((path, sum) -> list.append(sum).append("  ").append(path).append('\n'));
        put(SUMS, list.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
