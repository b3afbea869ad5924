package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What search engines and slow phones get: alternates, events as data, pages that weigh little. */
class FindingIT {

    private static final List<String> TAGS =
            List.of("ja", "ja-simple", "en", "zh-Hans", "zh-Hant", "ko", "vi", "ne", "my", "fil", "id", "th");
    private static final Pattern ALTERNATE = Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]+)\"");
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");
    private static final int MOST_BYTES = 100_000;

    private final RunningServer server = Shared.server();

    private Visitor open(String path) {
        return new Visitor(server.url()).open(path);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vi/", "/ja/events", "/my/events/r8-13", "/th/privacy"})
    void names_its_other_languages_and_itself(String path) {
        String page = open(path).body();
        assertEquals(TAGS, found(ALTERNATE, page));
        assertTrue(page.contains("<link rel=\"canonical\" href=\"" + server.url() + path + "\""), path);
    }

    /** Source: schema.org, Event. */
    @Test
    void an_event_is_described_as_data() {
        String page = open("/en/events/r8-13").body();
        Stream.of(
                        "itemtype=\"https://schema.org/Event\"",
                        "itemprop=\"startDate\" content=\"2027-01-20T13:00+09:00\"",
                        "itemprop=\"endDate\" content=\"2027-01-20T17:00+09:00\"",
                        "itemprop=\"eventStatus\" content=\"https://schema.org/EventScheduled\"",
                        "itemprop=\"location\"",
                        "property=\"og:title\" content=\"Winter job interview day\"")
                .forEach(each -> assertTrue(page.contains(each), each));
        assertFalse(open("/en/events/r8-16").body().contains("schema.org"), "what has no day is no event");
    }

    /** Readings are for people; machines read the words alone. */
    @Test
    void what_machines_read_has_no_readings() {
        String page = open("/ja-simple/events/r8-13").body();
        assertTrue(page.contains("<ruby"));
        assertFalse(page.matches("(?s).*<(meta|title)[^>]*(ruby|\\uFFF9|《).*"));
    }

    @Test
    void the_map_of_the_site_has_every_page_in_every_language() {
        String map = open("/sitemap.xml").body();
        for (String tag : TAGS) {
            assertTrue(map.contains("<loc>" + server.url() + "/" + tag + "/events/r8-13</loc>"), tag);
        }
        assertFalse(map.contains("/register"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vi/", "/my/events", "/ja-simple/events", "/th/events/r8-13", "/ne/events/r8-13/register"})
    void a_first_visit_loads_less_than_100_kilobytes(String path) {
        Visitor visitor = open(path);
        long bytes = visitor.body().getBytes(StandardCharsets.UTF_8).length;
        for (String asset : found(ASSET, visitor.body()).stream().distinct().toList()) {
            bytes += open(asset).body().length();
        }
        assertTrue(bytes < MOST_BYTES, path + " " + bytes);
    }
}
