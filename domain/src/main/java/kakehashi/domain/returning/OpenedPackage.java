package kakehashi.domain.returning;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import kakehashi.domain.settings.OwnerOnly;

/**
 * A package that was opened into a folder.
 *
 * @param files how many files it holds, without the list of their hashes
 */
public record OpenedPackage(int files) {

    /**
     * Opens a package into a folder that is new or empty, for its owner alone, and compares every file with its hash.
     *
     * @throws WrongKey when it is for another key; nothing is written then
     * @throws BrokenPackage when it was altered or cut off; what was written is not to be trusted then
     */
    public static OpenedPackage open(Path file, PrivateKey key, Path target) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(SealedInput.open(in, key), StandardCharsets.UTF_8)) {
            empty(target);
            Map<String, String> sums = unpack(zip, target);
            compare(sums, target);
            return new OpenedPackage(sums.size() - 1);
        } catch (ZipException | CharacterCodingException | IllegalArgumentException broken) {
            throw new BrokenPackage("the package was altered");
        }
    }

    private static void empty(Path target) throws IOException {
        OwnerOnly.folder(target);
        try (Stream<Path> there = Files.list(target)) {
            if (there.findAny().isPresent()) {
                throw new IOException("the folder " + target + " is not empty");
            }
        }
    }

    private static Map<String, String> unpack(ZipInputStream zip, Path target) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path place = target.resolve(entry.getName()).normalize();
            if (!place.startsWith(target.normalize())) {
                throw new BrokenPackage("a file of the package would lie outside of the folder");
            }
            OwnerOnly.folder(place.getParent());
            MessageDigest digest = PackageFiles.sha256();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(OwnerOnly.file(place)), digest)) {
                zip.transferTo(out);
            }
            sums.put(entry.getName(), HexFormat.of().formatHex(digest.digest()));
        }
        return sums;
    }

    private static void compare(Map<String, String> sums, Path target) throws IOException {
        Path list = target.resolve(PackageFiles.SUMS);
        if (!Files.exists(list)) {
            throw new BrokenPackage("the package has no list of hashes");
        }
        Map<String, String> told = Files.readAllLines(list).stream()
                .map(line -> line.split(" {2}", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0], (one, other) -> other, TreeMap::new));
        Map<String, String> there = new TreeMap<>(sums);
        there.remove(PackageFiles.SUMS);
        if (!told.equals(there)) {
            throw new BrokenPackage("files of the package are missing or were altered");
        }
    }
}
