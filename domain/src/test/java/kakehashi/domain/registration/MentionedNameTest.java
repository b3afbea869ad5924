package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person is recognised in a text, and ordinary words are not taken for one. Source: R-WS4. */
class MentionedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AUNG KYAW MOE | Please ask Aung Kyaw about it. | AUNG KYAW",
                "Nguyễn Thị Lan | Xin hỏi chị nguyen thi nhé | NGUYEN THI",
                "SUHARTO | suharto will tell you | SUHARTO",
                "田中 太郎 | 当日は田中太郎が案内します。 | 田中太郎",
                "髙橋 花子 | 高橋花子まで | 高橋花子",
                "김민서 | 안내는 김민서입니다 | 김민서"
            })
    void finds_it_as_people_write_it(String name, String text, String words) {
        assertEquals(Optional.of(words), new MentionedName(text).of(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WILL MAY | It may rain and we will wait",
                "AN | Bring an umbrella",
                "AUNG KYAW MOE | Moe and more",
                "SUHARTO | Suhartono will come",
                "林 | 林の中の会場です",
                "田中 太郎 | 田中町の会場です"
            })
    void takes_no_other_word_for_it(String name, String text) {
        assertEquals(Optional.empty(), new MentionedName(text).of(name));
    }
}
