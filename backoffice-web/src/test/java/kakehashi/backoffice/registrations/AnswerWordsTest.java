package kakehashi.backoffice.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.company.Industry;
import kakehashi.domain.company.SmeClass;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerWordsTest {

    private static List<String> stated(Long capitalYen, String language) {
        CompanyProfile profile = new CompanyProfile("架空商店", null, Industry.I, SmeClass.RETAIL, 12, capitalYen, true);
        return new AnswerWords(Texts.of(Languages.find(language).orElseThrow()))
                .stated(profile).stream().map(AnswerWords.Answer::value).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ja | 10,000,000円", "en | ¥10,000,000"})
    void capital_is_an_amount_of_yen(String language, String amount) {
        assertTrue(stated(10_000_000L, language).contains(amount), () -> stated(10_000_000L, language)
                .toString());
    }

    @Test
    void what_was_not_stated_is_left_out() {
        assertEquals(5, stated(null, "en").size());
    }
}
