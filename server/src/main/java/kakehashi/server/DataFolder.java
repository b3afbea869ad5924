package kakehashi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import kakehashi.domain.settings.OwnerOnly;
import kakehashi.domain.settings.Setting;

/** The folder for everything kept on disk, for our own user alone; one running server at a time holds it. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the folder when it is missing and takes hold of it.
     *
     * @throws Misconfigured when another server holds it, or it is not ours to write
     */
    static DataFolder open(Configuration configuration) {
        Path path = configuration.data();
        try {
            OwnerOnly.folder(path);
            FileChannel channel = FileChannel.open(OwnerOnly.file(path.resolve("lock")), StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new Misconfigured("Another Kakehashi is running on the data folder " + path + ", see the setting "
                        + Setting.DATA.variable() + ".");
            }
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw new Misconfigured("The data folder " + path + " cannot be made our own, see the setting "
                    + Setting.DATA.variable() + ": " + e + ".");
        }
    }

    Path path() {
        return path;
    }

    /** A folder inside, made when it is missing. */
    Path folder(String name) throws IOException {
        return OwnerOnly.folder(path.resolve(name));
    }

    /** A folder inside, emptied of what an earlier run left. */
    Path emptyFolder(String name) throws IOException {
        Path folder = path.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return OwnerOnly.folder(folder);
    }

    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
