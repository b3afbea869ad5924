package kakehashi.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The data folder that a first start leaves, with the sample programme: made once for a build, copied for many servers. */
final class FirstStart {

    private static final String NAME = "first-start";
    private static final Path HOME = Path.of("target/it").toAbsolutePath();
    private static final Path DATA = HOME.resolve(NAME).resolve("data");

    /** Which build it was made with. */
    private static final Path BUILD = HOME.resolve(NAME + ".build");

    /** What the next server makes anew, or what was of the one that ran. */
    private static final List<String> LEFT_OUT = List.of("work", "mail", "lock");

    /** Nobody writes into the database's program, so all copies share its files. */
    private static final Path PROGRAM = Path.of("database", "program");

    private FirstStart() {}

    /** Copies it to a folder that is not there yet; whoever comes first makes it, also among processes. */
    static void copyTo(Path folder) throws IOException {
        Files.createDirectories(HOME);
        try (FileChannel channel = FileChannel.open(
                        HOME.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock turn = channel.lock()) {
            assert turn.isValid();
            String build = build();
            if (!Files.exists(BUILD) || !Files.readString(BUILD).equals(build)) {
                RunningServer.startEmpty(NAME, Map.of()).close();
                Files.writeString(BUILD, build);
            }
        }
        try (Stream<Path> everything = Files.walk(DATA)) {
            for (Path each : everything.toList()) {
                copy(DATA.relativize(each), folder);
            }
        }
    }

    private static void copy(Path each, Path folder) throws IOException {
        if (LEFT_OUT.contains(each.getName(0).toString())) {
            return;
        }
        Path source = DATA.resolve(each);
        if (each.startsWith(PROGRAM) && Files.isRegularFile(source)) {
            Files.createLink(folder.resolve(each), source);
        } else {
            Files.copy(source, folder.resolve(each), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** When the newest file of the product was made. */
    private static String build() throws IOException {
        try (Stream<Path> everything = Files.walk(RunningServer.DISTRIBUTION)) {
            return everything
                    .map(each -> each.toFile().lastModified())
                    .max(Comparator.naturalOrder())
                    .orElseThrow()
                    .toString();
        }
    }
}
