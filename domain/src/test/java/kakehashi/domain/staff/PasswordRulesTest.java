package kakehashi.domain.staff;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Map;
import kakehashi.domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// R-CS1, domain 4.2
class PasswordRulesTest {

    private static Refused refused(String password) {
        return assertThrows(Refused.class, () -> PasswordRules.check(password, "tanaka"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blue horse 7 sings",
                "three bridges over water",
                "correct horse battery",
                "さくらのしたで ねるねこ よんひき",
                "Tr0ub4dor-i-mizu",
                "🐎🐈🐕🦊🐻🐼🐨🐯🦁🐮🐷🐸"
            })
    void takes_twelve_characters_of_any_kind(String password) {
        assertDoesNotThrow(() -> PasswordRules.check(password, "tanaka"));
    }

    @Test
    void refuses_eleven_characters() {
        assertEquals("passwordShort", refused("elevenchars").code());
        assertEquals(Map.of("least", 12), refused("elevenchars").arguments());
        assertEquals("passwordShort", refused("🐎🐈🐕🦊🐻🐼🐨🐯🦁🐮🐷").code());
        assertEquals("passwordShort", refused("").code());
    }

    @Test
    void refuses_more_than_two_hundred() {
        assertDoesNotThrow(() -> PasswordRules.check("blue horse ".repeat(18), "tanaka"));
        assertEquals("passwordLong", refused("blue horse ".repeat(19)).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password1234",
                "PASSW0RD!!!!!",
                "aaaaaaaaaaaaaaaa",
                "121212121212",
                "qwertyqwerty1",
                "kakehashi2026",
                "shinjukushinjuku",
                "iloveyou1111111",
                "adminadminadmin",
                "abcdefgh1234",
                "asdfghjkl;zxcvbn",
                "correcthorse",
                "Jennifer1985!",
                "2026年2026年2026年"
            })
    void refuses_what_everybody_tries(String password) {
        assertEquals("passwordCommon", refused(password).code());
    }

    @Test
    void a_long_one_is_judged_quickly() {
        String[] words = {"aB3$", "xY9!", "qW7?", "zT1%"};
        String password = String.join("", words).repeat(12);

        assertTimeout(Duration.ofSeconds(5), () -> assertDoesNotThrow(() -> PasswordRules.check(password, "tanaka")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanakatanaka", "Tanaka123123", "TANAKApassword", "kakehashi-tanaka"})
    void refuses_the_login_with_little_around_it(String password) {
        assertEquals("passwordCommon", refused(password).code());
    }
}
