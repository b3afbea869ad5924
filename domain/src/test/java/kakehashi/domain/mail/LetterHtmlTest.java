package kakehashi.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kakehashi.domain.Samples;
import kakehashi.i18n.Languages;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterHtmlTest {

    private static final String EMPTY = LetterHtml.of(Samples.letter("", "", ""));

    private static String html(String text) {
        return LetterHtml.of(Samples.letter("subject", text, ""));
    }

    private static long count(String html, char sign) {
        return html.chars().filter(c -> c == sign).count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "</p></title><p>",
                "&lt;b&gt;",
                "\" onclick=\"alert(1)"
            })
    void shows_markup_as_it_was_written(String text) {
        String html = html(text);
        assertFalse(html.contains(text), html);
        String shown = html.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        assertTrue(shown.contains(text), shown);
        assertEquals(count(EMPTY, '<'), count(html, '<'));
        assertEquals(count(EMPTY, '"'), count(html, '"'));
    }

    @Property
    void no_subject_ever_opens_an_element(@ForAll String subject) {
        assertEquals(count(EMPTY, '<'), count(LetterHtml.of(Samples.letter(subject, "", "")), '<'));
    }

    @Test
    void english_paragraphs_of_other_letters_are_marked() {
        Letter letter = new Letter(
                Languages.find("vi").orElseThrow(),
                "s",
                "Kính gửi\n\nBring <it>\n\nnow\n\nHết",
                "",
                "Bring <it>\n\nnow");
        String marked = LetterHtml.of(Letter.fromJson(letter.language(), letter.toJson()));
        assertTrue(marked.contains("<p style=\"margin:0 0 16px\">Kính gửi</p><p lang=\"en\" "), marked);
        assertTrue(marked.contains(">Bring &lt;it&gt;</p><p lang=\"en\""), marked);
        assertTrue(marked.endsWith("now</p><p style=\"margin:0 0 16px\">Hết</p></div></body></html>"), marked);
    }

    @Test
    void makes_a_link_of_an_address_that_stands_alone() {
        assertTrue(html("Open:\nhttps://example.jp/en/confirm/abc\nThanks")
                .contains("<a href=\"https://example.jp/en/confirm/abc\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "see https://example.jp/", "https://example.jp/ now", "ftp://example.jp"})
    void makes_no_link_of_anything_else(String line) {
        assertFalse(html(line).contains("<a "), html(line));
    }

    @Test
    void a_link_cannot_leave_its_attribute() {
        String html = html("https://example.jp/\"onmouseover=\"alert(1)");
        assertTrue(html.contains("href=\"https://example.jp/&quot;onmouseover=&quot;alert(1)\""), html);
    }

    @Test
    void keeps_paragraphs_and_lines() {
        String html = html("One\nTwo\n\nThree");
        assertTrue(html.contains(">One<br>Two</p>"), html);
        assertTrue(html.contains(">Three</p>"), html);
    }

    /** Opening it must tell nobody. */
    @Test
    void fetches_nothing() {
        String html = html("https://example.jp/");
        assertFalse(html.matches("(?s).*(src=|url\\(|<link|<img|@import).*"), html);
    }

    @Test
    void names_its_language() {
        assertTrue(
                LetterHtml.of(new Letter(Samples.language("vi"), "s", "t", "")).contains("<html lang=\"vi\">"));
    }
}
