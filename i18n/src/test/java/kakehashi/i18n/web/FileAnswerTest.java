package kakehashi.i18n.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source: RFC 6266, RFC 8187. */
class FileAnswerTest {

    @Test
    void a_name_is_told_in_both_ways_where_old_programs_would_not_read_it() {
        assertEquals("attachment; filename=\"R8-1 a.xlsx\"", FileAnswer.saved("R8-1 a.xlsx"));
        assertEquals(
                "attachment; filename=\"___ 1.pdf\"; filename*=UTF-8''%E5%B1%A5%E6%AD%B4%E6%9B%B8%201.pdf",
                FileAnswer.saved("履歴書 1.pdf"));
        assertEquals(
                "attachment; filename=\"a____b_.png\"; filename*=UTF-8''a%2A%27%28%22b%29.png",
                FileAnswer.saved("a*'(\"b).png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"; x=\"b.png", "a\r\nSet-Cookie: x", "a\\b.png", "a;b", "\u202Egnp.exe"})
    void no_name_says_anything_else(String name) {
        String said = FileAnswer.saved(name);
        assertTrue(
                said.matches("attachment; filename=\"[A-Za-z0-9._ -]*\"(; filename\\*=UTF-8''[A-Za-z0-9._%-]*)?"),
                said);
    }

    @Test
    void a_file_that_was_sent_shows_neither_name_nor_content() {
        assertEquals("upload of 2 bytes", new Upload("SUHARTO.png", new byte[2]).toString());
    }
}
