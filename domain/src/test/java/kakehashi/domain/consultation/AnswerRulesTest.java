package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether somebody is addressed in an answer whose name that is. Source: R-WS4. */
class AnswerRulesTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Ánh, chị Ánh, true",
        "Nguyễn Thị Ánh, anh Minh, false",
        "NGUYEN THI ANH, chị Ánh, true",
        "田中 太郎, 田中様, true",
        "田中 太郎, 田中太郎様, true",
        "田中 太郎, 田中さん, true",
        "田中 太郎, 佐藤様, false",
        "グエン ティ アン, グエン様, true",
        "SMITH JOHN, Mr. Smith, true",
        "SMITH JOHN, Mr. Smithson, false",
        "'', 佐藤様, false",
        "田中 太郎, 様, false"
    })
    void the_person_may_be_addressed_and_nobody_else(String name, String addressed, boolean own) {
        assertEquals(own, AnswerRules.isOf(name, addressed));
    }
}
