package kakehashi.i18n.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorKindTest {

    @ParameterizedTest
    @CsvSource({
        "400, request",
        "403, forbidden",
        "404, missing",
        "405, method",
        "411, request",
        "413, tooLarge",
        "415, request",
        "417, request",
        "429, request",
        "500, failure",
        "503, failure"
    })
    void every_refusal_is_told_apart_from_a_failure(int status, String kind) {
        assertEquals(kind, ErrorKind.of(status));
    }

    @Test
    void the_error_page_itself_is_a_page_that_is_not_there() {
        assertEquals("missing", ErrorKind.of(null));
    }
}
