package kakehashi.portal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: domain 2.1. */
class StayQuestionTest {

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
}
