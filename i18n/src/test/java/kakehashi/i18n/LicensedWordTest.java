package kakehashi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Placing people (職業紹介) needs a licence: without its number no page says 紹介 of a person or a job. */
class LicensedWordTest {

    private static final String WORD = "紹介";

    /** Texts that are shown with the number only, or that speak of the number itself. */
    private static boolean mayStand(String key) {
        return key.contains("licence")
                || key.endsWith(".licensed")
                || key.equals("Screen.YEAR_LICENCE")
                || key.equals("cases.introduce.info");
    }

    @ParameterizedTest
    @CsvSource({"portal, ja", "portal, ja-simple", "backoffice, ja"})
    void stands_beside_the_licence_number_alone(String audience, String tag) {
        Map<String, String> found = new TreeMap<>(TextFile.of(audience, tag).texts());
        found.entrySet().removeIf(text -> !text.getValue().contains(WORD) || mayStand(text.getKey()));
        assertEquals(Map.of(), found);
    }
}
