package kakehashi.server.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.server.RunningServer;

/** Goes through the portal in the languages named, or in all; what was found before is kept and not visited again. */
public final class Tour {

    private static final Path FOLDER = Path.of("target/tour");
    private static final int BROWSERS = 2;

    private final Queue<Visit> left = new ConcurrentLinkedQueue<>();

    private Tour() {}

    /** A page in a language. */
    private record Visit(String language, Stop stop) {}

    /** Tags of languages, by comma; none: all. */
    public static void main(String[] arguments) throws Exception {
        List<String> chosen = Arrays.stream(arguments)
                .flatMap(each -> Arrays.stream(each.split(",")))
                .filter(each -> !each.isBlank())
                .toList();
        List<String> all = Languages.all().stream().map(Language::tag).toList();
        List<String> pages;
        try (RunningServer server = RunningServer.start("tour", Map.of());
                Stage stage = new Stage(server)) {
            stage.set();
            List<String> languages = chosen.isEmpty() ? all : chosen;
            List<Stop> stops = new Stops(stage.words()).all();
            Map<Persona, String> states = stage.states();
            Tour tour = new Tour();
            tour.plan(stops.stream().filter(Stop::isPressing).toList(), languages);
            tour.plan(stops.stream().filter(stop -> !stop.isPressing()).toList(), languages);
            tour.go(server.url(), states);
            stage.breakLinks();
            tour.plan(List.of(Stops.failed()), languages);
            tour.go(server.url(), states);
            pages = Stream.concat(stops.stream(), Stream.of(Stops.failed()))
                    .map(Stop::name)
                    .toList();
        }
        Files.writeString(Path.of("../docs/tour.md"), new Report(FOLDER, all, pages).text());
        System.exit(0); // the browser that tests share is closed by its hook, and its threads would wait for ever
    }

    private void plan(List<Stop> stops, List<String> languages) throws IOException {
        for (String language : languages) {
            Set<String> found = new HashSet<>();
            if (Files.exists(file(language))) {
                Files.readAllLines(file(language))
                        .forEach(line -> found.add(Finding.read(line).page()));
            }
            stops.stream()
                    .filter(stop -> !found.contains(stop.name()))
                    .forEach(stop -> left.add(new Visit(language, stop)));
        }
    }

    private static Path file(String language) {
        return FOLDER.resolve(language).resolve(Report.FINDINGS);
    }

    private void go(String site, Map<Persona, String> states) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(BROWSERS);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < BROWSERS; i++) {
            work.add(workers.submit(() -> {
                try (Visits visits = new Visits(site, FOLDER, states)) {
                    for (Visit next = left.poll(); next != null; next = left.poll()) {
                        keep(next.language(), visits.visit(next.language(), next.stop()));
                    }
                }
                return null;
            }));
        }
        workers.shutdown();
        for (Future<?> each : work) {
            each.get();
        }
    }

    private synchronized void keep(String language, Finding finding) throws IOException {
        Files.writeString(file(language), finding.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
