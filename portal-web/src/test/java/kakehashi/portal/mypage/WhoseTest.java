package kakehashi.portal.mypage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page says of its person's address. */
class WhoseTest {

    @ParameterizedTest
    @CsvSource({"maria@example.jp, m…@example.jp", "x@example.jp, x…@example.jp", "@example.jp, ''", "nothing, ''"})
    void of_an_address_little_can_be_read(String address, String told) {
        assertEquals(told, Whose.veiled(address));
    }
}
