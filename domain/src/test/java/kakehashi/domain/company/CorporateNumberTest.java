package kakehashi.domain.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Source: domain 2.7; the demo's companies, domain 6. */
class CorporateNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4011001098993",
                "8000020130001",
                "7000012050002",
                "1180301018771",
                "8999900000001",
                "7999900000002",
                "6999900000003",
                "5999900000004",
                "4999900000005",
                "3999900000006",
                "2999900000007",
                "1999900000008",
                "9999900000009",
                "7999900000010"
            })
    void numbers_of_real_bodies_and_of_the_demo_are_valid(String number) {
        assertTrue(CorporateNumber.isValid(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "401100109899", "40110010989930", "4011001098994", "401100109899X", "４０１１００１０９８９９３"})
    void anything_else_is_not(String number) {
        assertFalse(CorporateNumber.isValid(number));
    }

    @ParameterizedTest
    @CsvSource({
        "４０１１００１０９８９９３, 4011001098993",
        "4-0110-0109-8993, 4011001098993",
        "4 0110 0109 8993, 4011001098993",
        "4―0110ー0109‐8993, 4011001098993",
        "T4011001098993, 4011001098993",
        "Ｔ-４０１１００１０９８９９３, 4011001098993",
        "t4 0110 0109 8993, 4011001098993",
        "T401100109899, T401100109899"
    })
    void is_read_in_any_width_and_grouping(String typed, String digits) {
        assertEquals(digits, CorporateNumber.normalise(typed));
    }

    @Property
    void finds_every_wrong_digit_but_nought_for_nine(
            @ForAll @LongRange(max = 999_999_999_999L) long twelve,
            @ForAll @IntRange(max = 12) int place,
            @ForAll @IntRange(max = 9) int wrong) {
        String digits = "%012d".formatted(twelve);
        String number = CorporateNumber.checkDigit(digits) + digits;
        assertTrue(CorporateNumber.isValid(number));
        int right = number.charAt(place) - '0';
        boolean missed = right == wrong || place > 0 && Math.abs(right - wrong) == 9;
        String altered = number.substring(0, place) + wrong + number.substring(place + 1);
        assertEquals(missed, CorporateNumber.isValid(altered), number + " " + altered);
    }
}
