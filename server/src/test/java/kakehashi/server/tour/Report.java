package kakehashi.server.tour;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was found, as Markdown. */
final class Report {

    private static final String HEAD = """
            # A tour of the portal

            Every page in every language, at 360 x 740 and 1280 x 800, light and dark, on the sample programme. Made by

            ```sh
            mvn -B -P tour -DskipTests package
            ```

            Named languages alone with `-Dtour.languages=my,ne,th`. What is in `server/target/tour` is not visited again, so that
            it can be stopped and goes on where it was; without that folder it begins anew. It signs a student and a company's
            contact up once, through the pages, and then changes the language alone. Pictures are in
            `server/target/tour/LANGUAGE/PAGE-WIDTH-THEME.png`, what was found beside them in `findings.tsv`. A name that ends
            in `-wrong` is a form sent empty, one in `-broken` a link that does not work.
            """;

    /** The file beside a language's pictures. */
    static final String FINDINGS = "findings.tsv";

    private final Map<String, Map<String, Finding>> found = new LinkedHashMap<>();
    private final List<String> languages;
    private final List<String> pages;

    /** Of the languages that were visited, with the pages in their order. */
    Report(Path folder, List<String> languages, List<String> pages) throws IOException {
        this.languages = languages;
        this.pages = pages;
        for (String language : languages) {
            Path file = folder.resolve(language).resolve(FINDINGS);
            if (Files.exists(file)) {
                found.put(
                        language,
                        Files.readAllLines(file).stream()
                                .map(Finding::read)
                                .collect(Collectors.toMap(
                                        Finding::page, each -> each, (a, b) -> b, LinkedHashMap::new)));
            }
        }
    }

    /** The whole document. */
    String text() {
        return HEAD + left() + "\n## Accessibility\n\n" + axe() + "\n## Text in another language\n\n" + shares()
                + "\n## First visit\n\n" + weights();
    }

    /** The languages whose tour is not complete yet. */
    private String left() {
        List<String> left = languages.stream()
                .filter(each -> !found.containsKey(each) || found.get(each).size() < pages.size())
                .toList();
        return left.isEmpty() ? "" : "\nNot visited, or not to the end: " + String.join(", ", left) + ".\n";
    }

    private String axe() {
        StringBuilder text = new StringBuilder("""
                axe with the rules of WCAG 2.0 to 2.2, levels A and AA, and its best practices; in the dark those about colours alone,
                since nothing else changes. Complaints are errors and warnings of the console, pages that lead elsewhere, requests
                that leave the site, and pages wider than a window of 320, 360 or 1280 px.

                | language | looks | violations | complaints |
                |---|---|---|---|
                """);
        found.forEach((language, findings) -> text.append("| %s | %d | %d | %d |%n"
                .formatted(
                        language,
                        4 * findings.size(),
                        sum(findings, each -> each.axe().size()),
                        sum(findings, each -> each.complaints().size()))));
        text.append("| all | %d | %d | %d |%n"
                .formatted(4 * total(each -> 1), total(each -> each.axe().size()), total(each -> each.complaints()
                        .size())));
        List<String> lines = new ArrayList<>();
        found.forEach((language, findings) -> findings.values().forEach(page -> {
            page.axe().forEach(each -> lines.add("- " + language + " " + page.page() + ": " + each));
            page.complaints().forEach(each -> lines.add("- " + language + " " + page.page() + ": " + each));
        }));
        return text + (lines.isEmpty() ? "" : "\n" + String.join("\n", lines) + "\n");
    }

    private int total(Function<Finding, Integer> count) {
        return found.values().stream().mapToInt(each -> sum(each, count)).sum();
    }

    private static int sum(Map<String, Finding> findings, Function<Finding, Integer> count) {
        return findings.values().stream().mapToInt(count::apply).sum();
    }

    private String shares() {
        StringBuilder text = new StringBuilder("""
                Share of the letters, in percent, that stand in a fallback language, and how many of the portal's texts a language
                lacks. Not counted: the languages' own names, and what has to stand as it was written (names and words of companies and people, the
                notice somebody agreed to in another language).

                """);
        text.append("| page | ").append(String.join(" | ", found.keySet())).append(" |\n|---|");
        text.append("---|".repeat(found.size())).append("\n");
        for (String page : pages) {
            text.append("| ").append(page).append(" |");
            found.values()
                    .forEach(each -> text.append(
                            each.containsKey(page)
                                    ? " " + percent(each.get(page).share()) + " |"
                                    : "  |"));
            text.append("\n");
        }
        text.append("| texts missing |");
        for (String language : found.keySet()) {
            text.append(" ").append(missing(language)).append(" |");
        }
        return text.append("\n").toString();
    }

    private static long missing(String language) {
        Set<Object> there = texts(language).keySet();
        return texts("ja").keySet().stream().filter(key -> !there.contains(key)).count();
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        String file = "/kakehashi/i18n/portal_" + language + ".properties";
        try (Reader in = new InputStreamReader(Report.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String percent(double share) {
        return share == 0 ? "0" : "%.1f".formatted(share);
    }

    private String weights() {
        StringBuilder text = new StringBuilder("""
                With an empty cache, headers included, 100 kB at most: the least and the most over the languages, and the language of the most.

                | page | kB least | kB most | | requests |
                |---|---|---|---|---|
                """);
        for (String page : pages) {
            Map<String, Finding> each = new LinkedHashMap<>();
            found.forEach((language, findings) -> {
                if (findings.containsKey(page)) {
                    each.put(language, findings.get(page));
                }
            });
            text.append(weight(page, each));
        }
        return text.toString();
    }

    private static String weight(String page, Map<String, Finding> each) {
        String heaviest = each.keySet().stream()
                .reduce((a, b) -> each.get(a).bytes() >= each.get(b).bytes() ? a : b)
                .orElseThrow();
        long least = each.values().stream().mapToLong(Finding::bytes).min().orElseThrow();
        int requests = each.values().stream().mapToInt(Finding::requests).max().orElseThrow();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %s | %d |%n",
                page,
                least / 1000.0,
                each.get(heaviest).bytes() / 1000.0,
                heaviest,
                requests);
    }
}
