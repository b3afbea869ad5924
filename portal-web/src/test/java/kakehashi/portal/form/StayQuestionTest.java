package kakehashi.portal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.domain.privacy.register.TypedDate;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: domain 2.1. */
class StayQuestionTest {

    private static final Pattern EXAMPLE = Pattern.compile("[0-9][-0-9年月日/. ]+");

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, 2026-10-31",
        "2026年10月31日, 2026-10-31",
        "2026-11-01,",
        "2029-04-20,",
        "20 April 2019, 2019-04-20",
        "soon,"
    })
    void only_a_day_before_today_is_asked_about(String typed, LocalDate asked) {
        assertEquals(asked, StayQuestion.past(typed, LocalDate.of(2026, 11, 1)).orElse(null));
    }

    /** Each language shows a date as its readers write it; whoever types what is shown must not be refused. */
    @Test
    void the_example_of_every_language_is_a_day() {
        for (Language language : Languages.all()) {
            for (String key : new String[] {"field.hint.stayExpires", "error.answer.date"}) {
                Matcher shown = EXAMPLE.matcher(Texts.of(language).plain(key));
                assertTrue(shown.find(), language.tag());
                assertEquals(
                        LocalDate.of(2029, 4, 20),
                        TypedDate.read(shown.group().strip()).orElseThrow(),
                        language.tag());
            }
        }
    }
}
