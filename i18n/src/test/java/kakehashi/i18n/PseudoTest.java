package kakehashi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudoTest {

    private static Texts texts(String tag) {
        return Texts.of(Languages.known().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "ar-XB"})
    void keeps_every_placeholder(String tag) {
        TextFile.of("portal", "en")
                .texts()
                .forEach((key, pattern) -> assertEquals(
                        TextFile.placeholders(pattern), TextFile.placeholders(Pseudo.pattern(tag, pattern)), key));
    }

    @Test
    void is_longer_and_cannot_be_taken_for_english() {
        String english = Texts.of(Languages.find("en").orElseThrow()).get("home.heading");
        String longer = texts("en-XA").get("home.heading");
        assertTrue(longer.startsWith("[") && longer.endsWith("]"), longer);
        assertTrue(longer.length() > english.length() * 5 / 4, longer);
        assertFalse(longer.contains("a"), longer);
    }

    @Test
    void chooses_plural_forms_as_english_does() {
        String one = texts("en-XA").format("events.places.left.SEEKER", Map.of("left", 1, "capacity", 1));
        String two = texts("en-XA").format("events.places.left.SEEKER", Map.of("left", 2, "capacity", 2));
        assertTrue(one.contains("1 þļáçé ļ"), one);
        assertTrue(two.contains("2 þļáçéš ļ"), two);
    }

    @Test
    void runs_from_right_to_left() {
        assertTrue(texts("ar-XB").get("register.next").contains("\u202E"));
    }
}
