package kakehashi.domain.privacy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "１２名|12",
                "2 組|2",
                "５日間|5",
                "21 tuổi|21",
                "21 years old|21",
                "२१|21",
                "၂၁ နှစ်|21",
                "1,200人|1200",
                "1200|1200",
                "๑๒ คน|12",
                "3 DAYS|3"
            })
    void reads_what_people_write(String typed, int meant) {
        assertEquals(Optional.of(meant), TypedNumber.read(typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "twelve", "3人以上", "1-2", "1.5", "-3", "12,34", "5日か6日", "1234567890"})
    void reads_nothing_into_what_is_no_number(String typed) {
        assertEquals(Optional.empty(), TypedNumber.read(typed));
    }
}
