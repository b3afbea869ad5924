package kakehashi.server;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.function.Consumer;
import kakehashi.domain.returning.BrokenPackage;
import kakehashi.domain.returning.OpenedPackage;
import kakehashi.domain.returning.WardKey;
import kakehashi.domain.returning.WrongKey;

/** What the ward does with a year that is given back, beside any server: makes its key, and opens the package. */
final class Returns {

    private static final String MAKE = "make-ward-key";
    private static final String OPEN = "open-package";
    private static final int MAKE_WORDS = 2;
    private static final int OPEN_WORDS = 4;

    private Returns() {}

    /** Whether these words of the command line are meant for this class. */
    static boolean isMeant(String... words) {
        return words.length > 0 && (words[0].equals(MAKE) || words[0].equals(OPEN));
    }

    /**
     * Does it, and says what was done.
     *
     * @throws Misconfigured when it cannot be done, and why
     */
    static void run(Consumer<String> say, String... words) throws IOException {
        if (words[0].equals(MAKE)) {
            expect(words, MAKE_WORDS, MAKE + " FOLDER");
            make(say, Path.of(words[1]));
        } else {
            expect(words, OPEN_WORDS, OPEN + " FILE PRIVATE-KEY FOLDER");
            open(say, Path.of(words[1]), Path.of(words[2]), Path.of(words[3]));
        }
    }

    private static void expect(String[] words, int count, String usage) {
        if (words.length != count) {
            throw new Misconfigured("Please write: " + usage);
        }
    }

    private static void make(Consumer<String> say, Path folder) throws IOException {
        try {
            WardKey key = WardKey.make(folder);
            say.accept("Made " + folder.resolve(WardKey.PUBLIC_FILE) + ", to be given to the office, and "
                    + folder.resolve(WardKey.PRIVATE_FILE) + ", to be kept safe and given to nobody.");
            say.accept("Fingerprint: " + key.fingerprint());
        } catch (FileAlreadyExistsException there) {
            throw new Misconfigured("There is a key in " + folder + " already; it is never replaced.");
        }
    }

    private static void open(Consumer<String> say, Path file, Path key, Path target) throws IOException {
        try {
            OpenedPackage opened = OpenedPackage.open(file, WardKey.readPrivate(key), target);
            say.accept("Opened " + opened.files() + " files into " + target + "; each is as it was packed.");
        } catch (WrongKey wrong) {
            throw new Misconfigured("The key " + key + " does not open this package.");
        } catch (BrokenPackage broken) {
            throw new Misconfigured("This package cannot be trusted: " + broken.getMessage() + ".");
        }
    }
}
