package kakehashi.domain.settings;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files and folders for the server's own user alone. Where the file system knows no such permissions, as on Windows,
 * they are as their folder is.
 */
public final class OwnerOnly {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private OwnerOnly() {}

    /**
     * Makes a folder when it is missing, with those above it, and takes it from everybody else.
     *
     * @throws IOException also when it is somebody else's
     */
    public static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder, permissions("rwx------"));
        take(folder);
        return folder;
    }

    /**
     * Makes an empty file when it is missing, and takes it from everybody else.
     *
     * @throws IOException also when it is somebody else's
     */
    public static Path file(Path file) throws IOException {
        try {
            Files.createFile(file, permissions("rw-------"));
        } catch (FileAlreadyExistsException there) {
            take(file);
        }
        return file;
    }

    /** Takes a folder and all that is in it from everybody else. */
    public static void takeAll(Path folder) throws IOException {
        try (Stream<Path> everything = Files.walk(folder)) {
            for (Path each :
                    everything.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                take(each);
            }
        }
    }

    private static void take(Path path) throws IOException {
        if (!POSIX) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
        if (permissions.retainAll(OWNERS)) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
