package kakehashi.backoffice.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookedAtTest {

    private static Optional<String> of(String referer) {
        return LookedAt.of(referer, "/backoffice");
    }

    @Test
    void a_screen_is_known_with_its_query() {
        assertEquals(Optional.of("/log/log.xhtml"), of("http://localhost:8080/backoffice/log/log.xhtml"));
        assertEquals(
                Optional.of("/log/log.xhtml?who=a%20b&page=2"),
                of("https://office.example.jp/backoffice/log/log.xhtml?who=a%20b&page=2"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "about:blank",
                "http://localhost/backoffice",
                "http://localhost/backoffice/",
                "http://localhost/backoffice/signin/signin.xhtml",
                "http://localhost/vi/events",
                "http://localhost/other/log/log.xhtml",
                "not an address"
            })
    void anything_else_is_none(String referer) {
        assertEquals(Optional.empty(), of(referer));
    }
}
