package kakehashi.domain.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// RFC 6238; domain 4.2
class TotpTest {

    /** The secret of the RFC's own examples. */
    private static final String SECRET =
            new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final long STEP = 37_037_036;

    private static Instant at(long step, int second) {
        return Instant.ofEpochSecond(step * 30 + second);
    }

    private static OptionalLong step(String code, Instant now, long after) {
        return Totp.step(SECRET, code, now, after);
    }

    /** The last six of the eight digits in appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void takes_the_codes_of_the_standard(long second, String code) {
        assertEquals(OptionalLong.of(second / 30), step(code, Instant.ofEpochSecond(second), -1));
    }

    @Test
    void takes_a_code_one_step_early_and_one_step_late_but_not_two() {
        String code = Totp.code(SECRET, STEP);

        assertTrue(step(code, at(STEP - 2, 29), -1).isEmpty());
        assertEquals(OptionalLong.of(STEP), step(code, at(STEP - 1, 0), -1));
        assertEquals(OptionalLong.of(STEP), step(code, at(STEP, 15), -1));
        assertEquals(OptionalLong.of(STEP), step(code, at(STEP + 1, 29), -1));
        assertTrue(step(code, at(STEP + 2, 0), -1).isEmpty());
    }

    @Test
    void takes_no_code_again_and_none_before_it() {
        String code = Totp.code(SECRET, STEP);
        String earlier = Totp.code(SECRET, STEP - 1);
        String later = Totp.code(SECRET, STEP + 1);

        assertTrue(step(code, at(STEP, 5), STEP).isEmpty());
        assertTrue(step(earlier, at(STEP, 5), STEP).isEmpty());
        assertEquals(OptionalLong.of(STEP + 1), step(later, at(STEP, 25), STEP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00000", "0000000", "abcdef", "-81804", "81804"})
    void takes_nothing_that_is_no_code(String typed) {
        assertTrue(step(typed, Instant.ofEpochSecond(1_111_111_109), -1).isEmpty());
    }

    @Test
    void secrets_are_160_bits_and_differ() {
        String secret = Totp.drawSecret();

        assertEquals(20, new Base32().decode(secret).length);
        assertTrue(secret.matches("[A-Z2-7]{32}"));
        assertNotEquals(secret, Totp.drawSecret());
    }

    @Test
    void an_app_is_told_whose_secret_it_is() {
        assertEquals(
                "otpauth://totp/Kakehashi%20Office:sato?secret=ABC&issuer=Kakehashi%20Office",
                Totp.address("Kakehashi Office", "sato", "ABC"));
        assertFalse(Totp.address("a", "b&secret=c", "ABC").contains("&secret="));
    }
}
