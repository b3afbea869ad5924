package kakehashi.domain.privacy.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.domain.settings.OwnerOnly;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;

/**
 * Notes every day where the access log ends, in a file {@code anchors/<day>.txt} of the data folder. Whoever alters the
 * database alone, all hashes from an entry on, cannot alter what stands there. Source: R-WS3.
 */
@ApplicationScoped
public class Anchors {

    private static final Logger LOG = Logger.getLogger(Anchors.class.getName());
    private static final String FOLDER = "anchors";
    private static final String ENDING = ".txt";
    private static final Pattern NAME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}\\.txt");

    @Inject
    AccessLog log;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Writes the day's anchor when there is none; nothing while the log is empty. Says that nothing is left to do. */
    public int writeDue() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone(Setting.OFFICE_ZONE));
        Path file = folder().resolve(today + ENDING);
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                Optional<Anchor> end = log.end(today);
                if (end.isPresent()) {
                    OwnerOnly.folder(folder());
                    Files.writeString(OwnerOnly.file(file), end.get().line());
                }
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All anchors, the earliest first. One that cannot be read is left out, and the server's log names its day. */
    public List<Anchor> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Anchor> read(Path file) {
        try {
            String day = file.getFileName().toString().replace(ENDING, "");
            Optional<Anchor> anchor = Anchor.read(LocalDate.parse(day), Files.readString(file));
            if (anchor.isEmpty()) {
                LOG.log(Level.SEVERE, "the access log''s anchor of {0} cannot be read", day);
            }
            return anchor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return settings.data().resolve(FOLDER);
    }
}
