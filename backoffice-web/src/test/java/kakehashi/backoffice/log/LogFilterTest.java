package kakehashi.backoffice.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import kakehashi.backoffice.lists.Address;
import kakehashi.domain.audit.TrailFilter;
import kakehashi.domain.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// R-WS3
class LogFilterTest {

    private static final TrailFilter ALL = new TrailFilter(null, null, null, null, null, null);

    @Test
    void asks_for_what_was_typed() {
        LogFilter filter = new LogFilter(Map.of(
                "from", "2026-11-24",
                "to", "2026/11/25",
                "action", "registration.view",
                "who", " ｓａｔｏ ",
                "role", "HANDLER",
                "number", "K123-4567-890"));
        assertEquals(
                new TrailFilter(
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 11, 25),
                        "registration.view",
                        "sato",
                        Role.HANDLER,
                        "K123-4567-890"),
                filter.wanted());
        assertTrue(filter.isSet());
        assertFalse(filter.isWrong());
        assertEquals(
                "/log?from=2026-11-24&to=2026%2F11%2F25&action=registration.view&who=sato&role=HANDLER"
                        + "&number=K123-4567-890",
                filter.in(new Address("/log")).toString());
    }

    @Test
    void asks_for_everything_when_nothing_was_typed() {
        LogFilter filter = new LogFilter(Map.of("from", "", "who", "  ", "page", "3", "other", "x"));
        assertEquals(ALL, filter.wanted());
        assertFalse(filter.isSet());
        assertEquals("/log", filter.in(new Address("/log")).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "24.11.2026", "11/24"})
    void says_that_a_day_cannot_be_read(String day) {
        LogFilter filter = new LogFilter(Map.of("to", day));
        assertTrue(filter.isWrong());
        assertTrue(filter.isWrong("to"));
        assertFalse(filter.isWrong("from"));
        assertEquals(day, filter.get("to"));
        assertEquals(ALL, filter.wanted());
    }

    @Test
    void a_role_that_is_none_is_ignored() {
        assertEquals(ALL, new LogFilter(Map.of("role", "KING")).wanted());
    }
}
