package kakehashi.backoffice.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /** A request that posted a form, and the number of the form; null when it was not kept. */
    private record Kept(Exchange exchange, UUID number) {

        static Kept of(Exchange exchange) throws IOException {
            return new Kept(exchange, KeptForm.keep(exchange.request()).orElse(null));
        }

        Optional<Map<String, String>> taken(UUID account, Screen page) {
            Exchange opened =
                    new Exchange("GET", page.path()).query("kept=" + number).behind(exchange);
            return KeptForm.take(opened.request(), page, account);
        }

        Optional<String> advice(UUID account, Screen page) {
            return taken(account, page).map(fields -> fields.get("advice"));
        }
    }

    private static Kept posted(String method, String path, String referer, String advice) throws IOException {
        Exchange exchange = new Exchange(method, path).query("advice=" + advice + "&writer=" + MORI);
        return Kept.of(referer == null ? exchange : exchange.with("Referer", referer));
    }

    @Test
    void its_writer_finds_it_once() throws IOException {
        Kept before = posted("POST", Screen.RECORD.path(), HERE, "words");

        assertEquals(Optional.empty(), before.advice(MORI, Screen.WALK_IN), "another page");
        assertEquals(Optional.of("words"), before.advice(MORI, Screen.RECORD));
        assertEquals(Optional.empty(), before.advice(MORI, Screen.RECORD));
    }

    @Test
    void the_sign_in_page_can_say_that_it_is_kept() throws IOException {
        Kept before = posted("POST", Screen.RECORD.path(), HERE, "words");
        String address = KeptForm.address(Screen.RECORD.path() + "?talk=1", before.number());

        assertTrue(KeptForm.isIn(before.exchange().request(), address));
        assertFalse(KeptForm.isIn(before.exchange().request(), Screen.RECORD.path() + "?talk=1"), "no form named");
        assertFalse(
                KeptForm.isIn(before.exchange().request(), KeptForm.address(Screen.WALK_IN.path(), before.number())),
                "another page");
        assertFalse(KeptForm.isIn(new Exchange("GET", "/signin/signin.xhtml").request(), address), "another session");

        before.taken(MORI, Screen.RECORD);
        assertFalse(KeptForm.isIn(before.exchange().request(), address), "taken");
    }

    @Test
    void nobody_else_finds_it_and_then_it_is_gone() throws IOException {
        Kept before = posted("POST", Screen.RECORD.path(), HERE, "words");

        assertEquals(Optional.empty(), before.advice(HARA, Screen.RECORD));
        assertEquals(Optional.empty(), before.advice(MORI, Screen.RECORD));
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
        Kept posted = posted(method, path, referer, "words");
        assertNull(posted.number());
        assertEquals(Optional.empty(), posted.advice(MORI, Screen.RECORD));
    }

    @ParameterizedTest
    @EnumSource(names = {"RECORD", "WALK_IN", "CALLER", "CONVERSATION"})
    void every_long_form_is_kept_without_what_belonged_to_the_session(Screen page) throws IOException {
        Kept before = Kept.of(new Exchange("POST", page.path())
                .query("text=words&writer=" + MORI + "&jakarta.faces.ViewState=old&kept=" + HARA)
                .with("Referer", "http://localhost/backoffice" + page.path()));

        Map<String, String> fields = before.taken(MORI, page).orElseThrow();
        assertEquals(Set.of("text", "writer"), fields.keySet());
    }

    @Test
    void the_forms_of_two_windows_do_not_take_each_others_place() throws IOException {
        Kept first = posted("POST", Screen.RECORD.path(), HERE, "first");
        Exchange exchange = new Exchange("POST", Screen.RECORD.path())
                .query("advice=second&writer=" + MORI)
                .with("Referer", HERE)
                .behind(first.exchange());
        Kept second = Kept.of(exchange);

        assertEquals(Optional.of("second"), second.advice(MORI, Screen.RECORD));
        assertEquals(Optional.of("first"), first.advice(MORI, Screen.RECORD));
        Exchange anywhere = new Exchange("GET", Screen.RECORD.path()).behind(first.exchange());
        assertEquals(Optional.empty(), KeptForm.take(anywhere.request(), Screen.RECORD, MORI));
    }

    @Test
    void a_session_keeps_so_many_and_the_oldest_makes_way() throws IOException {
        Kept oldest = posted("POST", Screen.RECORD.path(), HERE, "0");
        Kept latest = oldest;
        for (int i = 1; i <= 10; i++) {
            latest = Kept.of(new Exchange("POST", Screen.RECORD.path())
                    .query("advice=" + i + "&writer=" + MORI)
                    .with("Referer", HERE)
                    .behind(latest.exchange()));
        }
        assertEquals(Optional.empty(), oldest.advice(MORI, Screen.RECORD));
        assertEquals(Optional.of("10"), latest.advice(MORI, Screen.RECORD));
    }

    @Test
    void an_address_says_which_form_belongs_there_once() {
        assertEquals("/a.xhtml?kept=" + MORI, KeptForm.address("/a.xhtml", MORI));
        assertEquals("/a.xhtml?talk=1&kept=" + HARA, KeptForm.address("/a.xhtml?talk=1&kept=" + MORI, HARA));
        assertEquals("/a.xhtml?kept=" + HARA, KeptForm.address("/a.xhtml?kept=" + MORI, HARA));
    }

    @ParameterizedTest
    @CsvSource({"paper.pdf, true", "'', false"})
    void of_a_file_it_is_kept_that_one_was_chosen(String name, boolean chosen) throws IOException {
        Kept before = Kept.of(new Exchange("POST", Screen.CONVERSATION.path())
                .query("text=words&file=&writer=" + MORI)
                .with("Referer", "http://localhost/backoffice" + Screen.CONVERSATION.path())
                .file(name));

        Map<String, String> fields = before.taken(MORI, Screen.CONVERSATION).orElseThrow();
        assertEquals(chosen, fields.containsKey(KeptForm.FILE));
        assertFalse(fields.containsValue("paper.pdf"), "neither its name nor its content");
    }

    @Test
    void of_what_is_far_too_long_the_beginning_is_kept() throws IOException {
        Kept one = posted("POST", Screen.RECORD.path(), HERE, "x".repeat(100_000));
        assertEquals(Optional.of("x".repeat(20_000 - MORI.toString().length())), one.advice(MORI, Screen.RECORD));

        Kept two = Kept.of(new Exchange("POST", Screen.RECORD.path())
                .query("advice=" + "x".repeat(19_000) + "&nextStep=" + "y".repeat(19_001) + "&minutes=15&writer="
                        + MORI)
                .with("Referer", HERE));
        Map<String, String> fields = two.taken(MORI, Screen.RECORD).orElseThrow();
        assertEquals("15", fields.get("minutes"));
        int half = (20_000 - "15".length() - MORI.toString().length()) / 2;
        assertEquals("x".repeat(half), fields.get("advice"));
        assertEquals("y".repeat(half), fields.get("nextStep"));
    }

    @Test
    void nothing_typed_is_shown() throws IOException {
        Kept kept = posted("POST", Screen.RECORD.path(), HERE, "words");
        Object forms = kept.exchange().request().getSession().getAttribute(KeptForm.class.getName());
        assertTrue(forms.toString().contains("form of"), forms::toString);
        assertFalse(forms.toString().contains("words"), forms::toString);
    }
}
