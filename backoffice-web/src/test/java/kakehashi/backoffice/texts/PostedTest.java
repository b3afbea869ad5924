package kakehashi.backoffice.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import kakehashi.backoffice.Exchange;
import kakehashi.backoffice.forms.Asking;
import org.junit.jupiter.api.Test;

class PostedTest {

    private static Map<String, String> all(String method) {
        Exchange exchange = new Exchange(method, "/hours/closed.xhtml").query("step=do&first=2027-02-11");
        return Posted.all(exchange.request());
    }

    @Test
    void a_posted_form_says_which_button_was_pressed() {
        assertEquals(Map.of("step", "do", "first", "2027-02-11"), all("POST"));
        assertTrue(Asking.isPosted(all("POST")));
    }

    @Test
    void an_address_that_is_opened_presses_no_button() {
        assertEquals(Map.of("first", "2027-02-11"), all("GET"));
        assertFalse(Asking.isPosted(all("GET")));
    }
}
