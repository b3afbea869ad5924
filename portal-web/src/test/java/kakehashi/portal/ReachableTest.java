package kakehashi.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReachableTest {

    private static final String PHONE = "03-1234-5678";
    private static final String MAIL = "office@example.jp";

    @Test
    void the_phone_number_and_the_mail_address_can_be_followed() {
        assertEquals(
                List.of(
                        new Reachable("電話(", null),
                        new Reachable(PHONE, "tel:0312345678"),
                        new Reachable(")またはメール(", null),
                        new Reachable(MAIL, "mailto:" + MAIL),
                        new Reachable(")", null)),
                Reachable.of("電話(" + PHONE + ")またはメール(" + MAIL + ")", PHONE, MAIL));
    }

    @Test
    void a_number_in_which_no_line_ends_is_the_same_number() {
        String unbroken = "03\u2060-\u20601234\u2060-\u20605678";
        assertEquals(List.of(new Reachable(unbroken, "tel:0312345678")), Reachable.of(unbroken, PHONE, MAIL));
    }

    @Test
    void nothing_else_is_a_link() {
        assertEquals(
                List.of(new Reachable("03-9999-9999, x@example.jp", null)),
                Reachable.of("03-9999-9999, x@example.jp", PHONE, MAIL));
        assertEquals(List.of(new Reachable("Hello", null)), Reachable.of("Hello", "", ""));
        assertEquals(List.of(), Reachable.of("", PHONE, MAIL));
    }
}
