package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One session, more pages than the server keeps the state of: whichever is posted, nothing typed is lost. */
class ManyTabsIT {

    private static final List<String> OTHERS = List.of("r8-12", "r8-13", "r8-13?for=company", "r8-14", "r8-15");
    private static final int TABS = 40;

    private final Visitor visitor = new Visitor(Shared.server().url());
    private final Map<String, String> answers = Map.of("name", "MARIA SANTOS", "email", Shared.newAddress());

    private void openManyTabs() {
        for (int i = 0; i < TABS; i++) {
            assertEquals(200, visitor.open("/en/events/r8-13/register").status());
        }
    }

    private void openDetails(String event) {
        visitor.open("/en/events/" + event.replaceFirst("(\\?.*)?$", "/register$1"))
                .submit("next", Map.of("agreed", "on", "offer", "on"));
        assertTrue(visitor.path().endsWith("/details"), visitor.path());
    }

    private void assertAskedAgain(String step) {
        assertEquals(200, visitor.status(), visitor.body());
        assertTrue(visitor.path().endsWith(step), visitor.path());
        assertTrue(visitor.body().contains("note-info"), "does not say why");
    }

    @Test
    void details_come_back_as_typed() {
        openDetails("r8-11");
        HttpResponse<String> first = visitor.answer();
        openManyTabs();

        visitor.back(first).submit("next", answers);

        assertAskedAgain("/details");
        answers.values().forEach(typed -> assertTrue(visitor.body().contains("value=\"" + typed + "\""), typed));
        assertTrue(visitor.submit("next", answers)
                .submit("send", Map.of())
                .reference()
                .isPresent());
    }

    @Test
    void the_last_step_comes_back_with_everything() {
        openDetails("r8-11");
        visitor.submit("next", answers);
        HttpResponse<String> first = visitor.answer();
        openManyTabs();

        visitor.back(first).submit("send", Map.of());

        assertAskedAgain("/check");
        assertTrue(visitor.body().contains("MARIA SANTOS"));
        assertTrue(visitor.submit("send", Map.of()).reference().isPresent());
    }

    @Test
    void forms_older_than_those_the_session_keeps_are_taken_as_typed() throws Exception {
        openDetails("r8-11");
        HttpResponse<String> details = visitor.answer();
        beginOthers();
        HttpResponse<String> check =
                visitor.back(details).submit("next", answers).answer();
        assertTrue(visitor.path().endsWith("/check"), visitor.path());
        beginOthers();

        assertTrue(visitor.back(check).submit("send", Map.of()).reference().isPresent());
    }

    @Test
    void forms_that_neither_session_nor_page_knows_begin_anew() throws Exception {
        openDetails("r8-11");
        HttpResponse<String> details = visitor.answer();
        HttpResponse<String> check = visitor.submit("next", answers).answer();
        beginOthers();

        for (HttpResponse<String> page : List.of(details, check)) {
            String button = page == details ? "next" : "send";
            visitor.back(page).submit(button, answers, Map.of("carried", "altered"));
            assertEquals(200, visitor.status(), button);
            assertTrue(visitor.path().endsWith("/register"), visitor.path());
        }
    }

    /** More than a session keeps. */
    private void beginOthers() throws Exception {
        Shared.server().change("update event set opens_at = '2026-11-01' where code in ('r8-14', 'r8-15')");
        Shared.server()
                .change("update event_places p join event e on e.id = p.event_id set p.capacity = p.taken + 100"
                        + " where e.code in ('r8-14', 'r8-15')");
        Thread.sleep(1100); // what visitors see is at most a second old
        OTHERS.forEach(this::openDetails);
    }

    @Test
    void details_posted_after_the_form_was_sent_lead_to_its_number() {
        openDetails("r8-11");
        HttpResponse<String> details = visitor.answer();
        visitor.submit("next", answers).submit("send", Map.of());
        String number = visitor.reference().orElseThrow();

        visitor.back(details).submit("next", answers);

        assertEquals(number, visitor.reference().orElse("none; " + visitor.status() + " " + visitor.path()));
    }

    @Test
    void the_notice_is_shown_again() {
        visitor.open("/en/events/r8-11/register");
        HttpResponse<String> first = visitor.answer();
        openManyTabs();

        visitor.back(first).submit("next", Map.of("agreed", "on"));

        assertAskedAgain("/register");
        assertTrue(visitor.submit("next", Map.of("agreed", "on")).path().endsWith("/details"));
    }
}
