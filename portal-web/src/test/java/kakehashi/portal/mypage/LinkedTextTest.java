package kakehashi.portal.mypage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kakehashi.portal.mypage.LinkedText.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTextTest {

    @Test
    void an_address_in_a_sentence_can_be_followed() {
        assertEquals(
                List.of(
                        new Piece("申請は", false),
                        new Piece("https://www.moj.go.jp/isa/?a=1&b=2", true),
                        new Piece("をご覧ください。\n(", false),
                        new Piece("http://example.jp/x", true),
                        new Piece(").", false)),
                LinkedText.of("申請はhttps://www.moj.go.jp/isa/?a=1&b=2をご覧ください。\n(http://example.jp/x)."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello", "javascript:alert(1)", "ftp://example.jp", "https://", "www.example.jp"})
    void nothing_else_is_a_link(String text) {
        assertEquals(0, LinkedText.of(text).stream().filter(Piece::linked).count());
        assertEquals(
                text,
                String.join("", LinkedText.of(text).stream().map(Piece::text).toList()));
    }

    @Test
    void markup_stays_text() {
        assertEquals(
                List.of(
                        new Piece("<a href=\"", false),
                        new Piece("https://example.jp", true),
                        new Piece("\">x</a>", false)),
                LinkedText.of("<a href=\"https://example.jp\">x</a>"));
    }
}
