package kakehashi.domain.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "株式会社みどり橋ソフト",
                "みどり橋ソフト株式会社",
                "㈱みどり橋ソフト",
                "みどり橋ソフト㍿",
                "(株) みどり橋ソフト",
                "（株）みどり橋　ソフト",
                "みどり橋ｿﾌﾄ(株)",
                "みどり橋・ソフト"
            })
    void a_name_is_one_however_its_legal_form_and_width_are_written(String name) {
        assertEquals("みどり橋ソフト", CompanyName.searchable(name));
    }

    @ParameterizedTest
    @CsvSource({
        "架空つばき坂旅館㈲, 架空つばき坂旅館",
        "有限会社つばき, つばき",
        "架空ことば工房(同), 架空ことば工房",
        "一般社団法人 ことばの会, ことばの会",
        "ＡＢＣ商事合資会社, ABC商事",
        "'Midori-Bridge Co., Ltd.', MIDORIBRIDGECOLTD",
        "Công ty Cầu Xanh, CONGTYCAUXANH"
    })
    void what_is_left_is_letters_and_digits(String name, String searchable) {
        assertEquals(searchable, CompanyName.searchable(name));
    }

    @Test
    void a_legal_form_alone_is_kept() {
        assertEquals("株式会社", CompanyName.searchable("株式会社"));
        assertEquals("株", CompanyName.searchable("(株)"));
    }

    /** The searchable form stands between wildcards. */
    @Test
    void nothing_is_left_that_a_query_would_read_as_a_wildcard() {
        assertEquals("100PERCENT", CompanyName.searchable("100%_percent"));
        assertTrue(CompanyName.searchable("%_!?").isEmpty());
    }

    @Test
    void words_that_are_said_twice_stay_twice() {
        assertEquals("みどりみどり", CompanyName.searchable("株式会社 みどり みどり"));
    }
}
