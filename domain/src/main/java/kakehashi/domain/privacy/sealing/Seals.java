package kakehashi.domain.privacy.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kakehashi.domain.settings.OwnerOnly;
import kakehashi.domain.settings.Settings;

/**
 * Finds and makes the keysets of programme years: files {@code <year>.values.json} and {@code <year>.index.json} in the
 * keys folder, readable by the server's user alone; and those of the office, which belong to no year.
 */
@ApplicationScoped
public class Seals {

    /** The name of the keysets that belong to no year. */
    private static final String OFFICE = "office";

    private static final String VALUES = "values";
    private static final String INDEX = "index";

    private final Map<String, Seal> byName = new ConcurrentHashMap<>();

    @Inject
    Settings settings;

    /**
     * The seal of a programme year.
     *
     * @throws KeysMissing when its keysets are not in the keys folder
     */
    public Seal of(int year) {
        if (!has(year)) {
            byName.remove(name(year));
            throw new KeysMissing(year);
        }
        return byName.computeIfAbsent(name(year), name -> load(settings.keys(), name));
    }

    /** The seal of a programme year out of a keys folder, for tools that work beside a server. */
    public static Seal read(Path keys, int year) {
        return load(keys, name(year));
    }

    /** The seal of the office's own secrets, which outlive the years; its keysets are made when they are missing. */
    public Seal ofOffice() {
        return byName.computeIfAbsent(OFFICE, name -> {
            make(name);
            return load(settings.keys(), name);
        });
    }

    /**
     * Makes the keysets of a new year. Existing ones are kept: a year's data must stay readable.
     *
     * @throws KeysMissing when the year's keysets were destroyed: they are not made a second time
     */
    public void create(int year) {
        if (Files.exists(mark(year))) {
            throw new KeysMissing(year);
        }
        make(name(year));
    }

    /**
     * Destroys the keysets of a year for good: their files are overwritten and removed, and a file {@code
     * <year>.destroyed} says so. Every process that uses the folder refuses from then on; what was sealed with them is
     * unreadable, in every copy. Once more does no harm, and removes keysets that came back with a copy of the folder.
     */
    public void destroy(int year) {
        try {
            OwnerOnly.file(mark(year));
            for (String use : List.of(VALUES, INDEX)) {
                Path file = file(settings.keys(), name(year), use);
                if (Files.exists(file)) {
                    overwrite(file);
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byName.remove(name(year));
    }

    private static void overwrite(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate((int) channel.size()));
            channel.force(true);
        }
    }

    /** Whether the keysets of a year were destroyed here, and are gone. */
    public boolean isDestroyed(int year) {
        Path keys = settings.keys();
        return Files.exists(mark(year))
                && !Files.exists(file(keys, name(year), VALUES))
                && !Files.exists(file(keys, name(year), INDEX));
    }

    private Path mark(int year) {
        return settings.keys().resolve(year + ".destroyed");
    }

    private void make(String name) {
        try {
            Path folder = settings.keys();
            Files.createDirectories(folder, privately("rwx------"));
            write(file(folder, name, VALUES), PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            write(file(folder, name, INDEX), PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make keys", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a year's keysets are there. */
    public boolean has(int year) {
        Path keys = settings.keys();
        return Files.exists(file(keys, name(year), VALUES))
                && Files.exists(file(keys, name(year), INDEX))
                && !Files.exists(mark(year));
    }

    private static String name(int year) {
        return String.valueOf(year);
    }

    private static Seal load(Path keys, String name) {
        try {
            Configuration values = AeadConfig2026.get();
            Configuration index = PrfConfig2026.get();
            Aead aead = read(file(keys, name, VALUES), values).getPrimitive(values, Aead.class);
            PrfSet prf = read(file(keys, name, INDEX), index).getPrimitive(index, PrfSet.class);
            return new Seal(aead, prf);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot read the keysets of " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path keys, String name, String use) {
        return keys.resolve(name + "." + use + ".json");
    }

    private static KeysetHandle read(Path file, Configuration use) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), use, InsecureSecretKeyAccess.get());
    }

    /** Writes beside and links into place, so that of two starting servers one wins and both read the same keys. */
    private static void write(Path file, Parameters kind, Configuration use)
            throws IOException, GeneralSecurityException {
        if (Files.exists(file)) {
            return;
        }
        Path draft = Files.createTempFile(file.getParent(), "new", ".json", privately("rw-------"));
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(kind, use);
            Files.writeString(
                    draft, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, use, InsecureSecretKeyAccess.get()));
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException somebodyElseWon) {
            // The other server's keys count.
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] privately(String permissions) {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
