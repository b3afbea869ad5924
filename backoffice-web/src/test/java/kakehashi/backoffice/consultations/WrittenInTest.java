package kakehashi.backoffice.consultations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A screen reader reads an answer in the language it is marked with. */
class WrittenInTest {

    @ParameterizedTest
    @CsvSource({
        "履歴書と在留カードをお持ちください。, vi, ja",
        "履歴書と在留カードをお持ちください。, ja-simple, ja-simple",
        "Xin mang theo 履歴書(りれきしょ) và thẻ lưu trú của bạn đến văn phòng chương trình., vi, vi",
        "Please bring your residence card., en, en",
        "请带上在留卡。, zh-Hans, zh-Hans",
        "12:30, ne, ne",
        ", vi, vi",
        "はい, xx, ja"
    })
    void japanese_is_marked_as_japanese_whatever_was_chosen(String text, String chosen, String marked) {
        assertEquals(marked, WrittenIn.of(text, chosen).tag());
    }
}
