package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import kakehashi.domain.programme.ReferenceNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// R-WS3
class RegistrationFilterTest {

    @ParameterizedTest
    @CsvSource({
        "maria, byName",
        "王, byName",
        "3年, byName",
        "maria@example.jp, byMail",
        "@, byMail",
        "090-1234-5678, byPhone",
        "+81 90 1234 5678, byPhone",
        "０９０１２３４５６７８, byPhone",
        "０９０ー１２３４ー５６７８, byPhone",
        "４９９９９００００００６, byPhone",
        "ｍａｒｉａ＠ｅｘａｍｐｌｅ．ｊｐ, byMail",
        "ｍａｒｉａ, byName",
        "株式会社みどり, byName",
        "4999900000005, byCompany",
        "4-9999-0000-0005, byCompany",
        "４９９９９０００　００００５, byCompany"
    })
    void knows_how_people_are_searched_for(String text, String how) {
        assertEquals(Optional.of(how), new RegistrationFilter(text, null).how());
    }

    @Test
    void knows_a_number_however_it_is_typed() {
        String number = ReferenceNumber.of(4711);
        for (String typed : new String[] {
            number,
            " " + number + " ",
            number.replace("-", ""),
            number.substring(1),
            number.toLowerCase(Locale.ROOT),
            wide(number)
        }) {
            assertEquals(Optional.of("byNumber"), new RegistrationFilter(typed, null).how(), typed);
        }
    }

    /** As a Japanese keyboard writes it. */
    private static String wide(String plain) {
        return plain.codePoints()
                .map(c -> c + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @CsvSource({"a", "ａ", "あ", "7", "?!", "a b c"})
    void knows_what_is_too_short_to_be_found(String text) {
        assertTrue(new RegistrationFilter(text, null).isTooShort());
        assertEquals(Optional.empty(), new RegistrationFilter(text, null).how());
    }

    @ParameterizedTest
    @CsvSource({"王", "김", "ra", "U Thant", "3年"})
    void knows_what_is_not(String text) {
        assertFalse(new RegistrationFilter(text, null).isTooShort());
    }

    @Test
    void nothing_typed_is_not_too_short() {
        assertFalse(new RegistrationFilter("　 ", null).isTooShort());
    }

    @ParameterizedTest
    @CsvSource(
            value = {"''", "'   '", "'?!'", "null"},
            nullValues = "null")
    void knows_when_nobody_is_searched_for(String text) {
        assertEquals(Optional.empty(), new RegistrationFilter(text, Registration.State.CONFIRMED).how());
    }
}
