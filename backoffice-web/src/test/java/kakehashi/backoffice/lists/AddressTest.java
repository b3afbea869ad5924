package kakehashi.backoffice.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    private final Address list = new Address("/backoffice/log/log.xhtml");

    @Test
    void says_what_it_is_about_in_order() {
        Address address = list.with("from", "2026-11-24")
                .with("who", null)
                .with("role", "")
                .with("page", 2);
        assertEquals("/backoffice/log/log.xhtml?from=2026-11-24&page=2", address.toString());
        assertEquals(List.of(Map.entry("from", "2026-11-24"), Map.entry("page", "2")), address.getFields());
    }

    @Test
    void what_was_typed_cannot_add_to_it() {
        assertEquals(
                "/backoffice/log/log.xhtml?who=a%26page%3D9+%3F%23%E7%94%B0",
                list.with("who", "a&page=9 ?#田").toString());
    }

    @Test
    void stays_as_it_is_when_another_is_made_of_it() {
        list.with("who", "sato");
        assertEquals("/backoffice/log/log.xhtml", list.toString());
        assertEquals(List.of(), list.getFields());
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "49, ''", "50, ?page=2", "100, ?page=3"})
    void names_the_page_a_row_stands_on(int row, String query) {
        assertEquals("/backoffice/log/log.xhtml" + query, list.at(row).toString());
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null, 0", "'', 0", "0, 0", "-1, 0", "x, 0", "1, 0", "2, 50", "12345678, 0"},
            nullValues = "null")
    void a_page_begins_with_a_row(String page, int first) {
        assertEquals(first, Pages.first(page));
    }
}
