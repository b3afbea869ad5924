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

/** The folder for everything kept on disk; one running server at a time holds it. */
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
     * @throws Misconfigured when another server holds it, or it cannot be written
     */
    static DataFolder open(Configuration configuration) {
        Path path = configuration.data();
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new Misconfigured("Another Kakehashi is running on the data folder " + path + ".");
            }
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw new Misconfigured("The data folder " + path + " cannot be written: " + e.getMessage() + ".");
        }
    }

    Path path() {
        return path;
    }

    /** A folder inside, made when it is missing. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(path.resolve(name));
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
        return Files.createDirectories(folder);
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
