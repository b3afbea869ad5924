package kakehashi.i18n;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    // domain 3.2
    @Test
    void picker_begins_with_japanese_and_plain_japanese() {
        List<String> tags = Languages.all().stream().map(Language::tag).toList();
        assertEquals(List.of("ja", "ja-simple"), tags.subList(0, 2));
        assertEquals("ja", Languages.standard().tag());
    }

    @Test
    void every_language_names_itself_once() {
        List<String> names = Languages.all().stream().map(Language::endonym).toList();
        assertEquals(names.stream().distinct().toList(), names);
        assertTrue(names.stream().noneMatch(String::isBlank));
        assertEquals("Tiếng Việt", Languages.find("vi").orElseThrow().endonym());
    }

    @Test
    void every_tag_is_a_language_tag_as_it_should_be_spelt() {
        for (Language language : Languages.all()) {
            assertEquals(language.tag(), language.locale().toLanguageTag());
        }
    }

    @Test
    void finds_only_exact_tags() {
        assertTrue(Languages.find("en").isPresent());
        assertTrue(Languages.find("EN").isEmpty());
        assertTrue(Languages.find("en-GB").isEmpty());
        assertTrue(Languages.find("").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"vi, vi", "vi-VN, vi", "VI-vn, vi", "ja-JP, ja", "ja-simple, ja-simple", "en-GB-oxendict, en"})
    void takes_the_nearest_language_a_browser_asks_for(String header, String expected) {
        assertEquals(expected, Languages.negotiate(header).tag());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en;q=0.2, vi;q=0.9 | vi",
                "vi;q=0.1, en;q=0.8, ja;q=0.5 | en",
                "xx, vi;q=0.5 | vi",
                "zh-TW, en;q=0.8 | zh-Hant",
                "tl, vi;q=0.3 | fil",
                "* | ja"
            })
    void follows_the_order_of_preference(String header, String expected) {
        assertEquals(expected, Languages.negotiate(header).tag());
    }

    // domain 3.3
    @ParameterizedTest
    @CsvSource({
        "zh, zh-Hans",
        "zh-CN, zh-Hans",
        "zh-SG, zh-Hans",
        "zh-Hans-CN, zh-Hans",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-Hant-MO, zh-Hant",
        "tl-PH, fil",
        "in, id",
        "ko-KR, ko"
    })
    void knows_the_other_names_of_a_language(String header, String expected) {
        assertEquals(expected, Languages.negotiate(header).tag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "mn-MN", "sr-Latn", "en-XA;q=0"})
    void shows_japanese_to_those_whose_language_is_not_offered(String header) {
        assertEquals("ja", Languages.negotiate(header).tag());
    }

    /** They are for tests of the pages alone. */
    @Test
    void offers_no_made_up_language_unasked() {
        assertEquals("en", Languages.negotiate("en-XA").tag());
        assertTrue(Languages.find("en-XA").isEmpty());
        assertTrue(Languages.known().containsAll(Languages.all()));
        assertTrue(
                Languages.known().stream().anyMatch(language -> language.tag().equals("ar-XB")));
    }

    @Test
    void does_not_take_a_language_the_browser_excludes() {
        assertEquals("ja", Languages.negotiate("vi;q=0").tag());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";;;",
                "q=1",
                "en;q=abc",
                "en;q=7",
                "en;;q=0.5",
                "-",
                "-;q=1",
                "日本語",
                "\u0000",
                "a,b,,c-"
            })
    void shows_japanese_when_the_header_is_nonsense(String header) {
        assertEquals("ja", Languages.negotiate(header).tag());
    }

    @Test
    void shows_japanese_without_a_header() {
        assertEquals("ja", Languages.negotiate(null).tag());
    }

    @Test
    void does_not_read_a_header_of_ten_thousand_characters() {
        String header = "vi,".repeat(3_334);
        assertTimeout(
                ofSeconds(1),
                () -> assertEquals("ja", Languages.negotiate(header).tag()));
    }

    @Property
    void answers_every_header_with_a_language_of_ours(@ForAll String header) {
        assertTrue(Languages.all().contains(Languages.negotiate(header)));
    }
}
