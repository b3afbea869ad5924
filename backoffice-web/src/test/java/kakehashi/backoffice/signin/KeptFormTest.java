package kakehashi.backoffice.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.backoffice.Exchange;
import kakehashi.backoffice.nav.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeptFormTest {

    private static final UUID MORI = UUID.fromString("6f1d2c3b-0000-4000-8000-00000000000b");
    private static final UUID HARA = UUID.fromString("6f1d2c3b-0000-4000-8000-00000000000c");
    private static final String HERE = "http://localhost/backoffice/cases/record.xhtml?talk=1";

    private static Exchange posted(String method, String path, String referer, String advice) throws IOException {
        Exchange exchange = new Exchange(method, path).query("advice=" + advice + "&writer=" + MORI);
        KeptForm.keep((referer == null ? exchange : exchange.with("Referer", referer)).request());
        return exchange;
    }

    private static Optional<String> taken(Exchange before, UUID account, Screen page) {
        return KeptForm.take(new Exchange("GET", page.path()).behind(before).request(), page, account)
                .map(fields -> fields.get("advice"));
    }

    @Test
    void its_writer_finds_it_once() throws IOException {
        Exchange before = posted("POST", Screen.RECORD.path(), HERE, "words");

        assertEquals(Optional.of("words"), taken(before, MORI, Screen.RECORD));
        assertEquals(Optional.empty(), taken(before, MORI, Screen.RECORD));
    }

    @Test
    void nobody_else_finds_it_and_then_it_is_gone() throws IOException {
        Exchange before = posted("POST", Screen.RECORD.path(), HERE, "words");

        assertEquals(Optional.empty(), taken(before, HARA, Screen.RECORD));
        assertEquals(Optional.empty(), taken(before, MORI, Screen.RECORD));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /cases/record.xhtml, http://localhost/backoffice/cases/record.xhtml",
        "POST, /cases/close.xhtml, http://localhost/backoffice/cases/close.xhtml",
        "POST, /cases/record.xhtml, http://localhost/backoffice/cases/case.xhtml",
        "POST, /cases/record.xhtml, https://elsewhere.example/cases/record.xhtml",
        "POST, /cases/record.xhtml,"
    })
    void only_the_form_of_its_own_page_is_kept(String method, String path, String referer) throws IOException {
        assertEquals(Optional.empty(), taken(posted(method, path, referer, "words"), MORI, Screen.RECORD));
    }

    @ParameterizedTest
    @EnumSource(names = {"RECORD", "WALK_IN", "CONVERSATION"})
    void every_long_form_is_kept_without_what_belonged_to_the_session(Screen page) throws IOException {
        Exchange before = new Exchange("POST", page.path())
                .query("text=words&writer=" + MORI + "&jakarta.faces.ViewState=old")
                .with("Referer", "http://localhost/backoffice" + page.path());
        KeptForm.keep(before.request());

        Map<String, String> fields = KeptForm.take(
                        new Exchange("GET", page.path()).behind(before).request(), page, MORI)
                .orElseThrow();
        assertEquals(Set.of("text", "writer"), fields.keySet());
    }

    @Test
    void the_forms_of_two_pages_do_not_take_each_others_place() throws IOException {
        Exchange before = posted("POST", Screen.RECORD.path(), HERE, "words");
        Exchange other = new Exchange("POST", Screen.WALK_IN.path())
                .query("advice=call&writer=" + MORI)
                .with("Referer", "http://localhost/backoffice" + Screen.WALK_IN.path())
                .behind(before);
        KeptForm.keep(other.request());

        assertEquals(Optional.of("call"), taken(before, MORI, Screen.WALK_IN));
        assertEquals(Optional.of("words"), taken(before, MORI, Screen.RECORD));
    }

    @ParameterizedTest
    @CsvSource({"paper.pdf, true", "'', false"})
    void of_a_file_it_is_kept_that_one_was_chosen(String name, boolean chosen) throws IOException {
        Exchange before = new Exchange("POST", Screen.CONVERSATION.path())
                .query("text=words&writer=" + MORI)
                .with("Referer", "http://localhost/backoffice" + Screen.CONVERSATION.path())
                .file(name);
        KeptForm.keep(before.request());

        Map<String, String> fields = KeptForm.take(
                        new Exchange("GET", Screen.CONVERSATION.path())
                                .behind(before)
                                .request(),
                        Screen.CONVERSATION,
                        MORI)
                .orElseThrow();
        assertEquals(chosen, fields.containsKey(KeptForm.FILE));
        assertFalse(fields.containsValue("paper.pdf"), "neither its name nor its content");
    }

    @Test
    void nothing_longer_than_our_forms_is_kept_and_nothing_typed_is_shown() throws IOException {
        Exchange before = posted("POST", Screen.RECORD.path(), HERE, "x".repeat(20_000));

        assertEquals(Optional.empty(), taken(before, MORI, Screen.RECORD));
        Exchange kept = posted("POST", Screen.RECORD.path(), HERE, "words");
        Object form = kept.request().getSession().getAttribute(KeptForm.class.getName() + Screen.RECORD.path());
        assertFalse(form.toString().contains("words"), form::toString);
    }
}
