package kakehashi.domain.privacy.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.erasure.HeldCount;
import kakehashi.domain.privacy.erasure.YearData;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.returning.PackageFiles;
import kakehashi.domain.returning.SealedOutput;
import kakehashi.domain.returning.WardKey;
import kakehashi.domain.settings.OwnerOnly;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/**
 * Makes the package with which a year is given back: one file in the folder {@code returns} of the data folder, encrypted
 * while it is written, so that nobody but the ward can open it. Source: T11, P9.
 */
@ApplicationScoped
public class ReturnPackages {

    @Inject
    PackageBook book;

    @Inject
    YearData data;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Makes the package; a manager does. Once more makes it anew, until it is received.
     *
     * @throws Refused {@code closingKeyMissing} before the ward's key is there; {@code closingCopies}, {@code
     *     closingMails}; {@code closingMoved} when something changed meanwhile; as {@link ClosingDesk}
     */
    public void pack(UUID programmeId) {
        PackageBook.Order order = book.order(programmeId);
        int year = order.year().fiscalYear();
        List<HeldCount> before = data.left(year);
        try {
            Path draft = OwnerOnly.file(OwnerOnly.folder(folder()).resolve(year + ".part"));
            Packed made = write(draft, year, order.key());
            if (!data.left(year).equals(before)) {
                Files.delete(draft);
                throw new Refused("closingMoved");
            }
            Files.move(draft, file(order.year()), StandardCopyOption.REPLACE_EXISTING);
            book.packed(programmeId, order.key().fingerprint(), made, before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Packed write(Path draft, int year, WardKey key) throws IOException {
        MessageDigest digest = PackageFiles.sha256();
        long rows;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(draft), digest);
                PackageFiles files = new PackageFiles(SealedOutput.begin(out, key))) {
            PackageWriter writer = new PackageWriter(files);
            data.give(year, writer);
            rows = writer.finish(year, clock.instant().toString());
        }
        return new Packed(HexFormat.of().formatHex(digest.digest()), Files.size(draft), rows);
    }

    private Path folder() {
        return settings.data().resolve("returns");
    }

    private Path file(Programme year) {
        return folder().resolve("return-" + year.fiscalYear() + ".p7m");
    }

    /**
     * Hands the package over; a manager or the ward takes it. It is written into the access log.
     *
     * @throws Refused {@code closingPackageMissing} when its file is not there, or another than was made; as {@link
     *     ClosingDesk}
     */
    @Transactional
    public Path fetch(UUID programmeId) {
        Closing closing = book.fetched(programmeId);
        Path file = file(book.year(programmeId));
        if (!hash(file).equals(closing.packageHash())) {
            throw new Refused("closingPackageMissing");
        }
        return file;
    }

    private static String hash(Path file) {
        MessageDigest digest = PackageFiles.sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException missing) {
            throw new Refused("closingPackageMissing");
        }
    }

    /** Whether the file of a year's package is there. */
    boolean isThere(Programme year) {
        return Files.exists(file(year));
    }

    /** Removes the file of a year's package. */
    void remove(Programme year) {
        try {
            Files.deleteIfExists(file(year));
            Files.deleteIfExists(folder().resolve(year.fiscalYear() + ".part"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
