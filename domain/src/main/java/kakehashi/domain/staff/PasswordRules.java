package kakehashi.domain.staff;

import java.util.Locale;
import java.util.Set;
import kakehashi.domain.shared.Refused;

/**
 * What a staff password must be: twelve characters or more, and not one of those everybody tries. No forced mixture, no
 * forced change.
 *
 * <p>Source: domain 4.2.
 */
public final class PasswordRules {

    /** The least number of characters. */
    public static final int LEAST = 12;

    private static final int MOST = 200;
    private static final Set<String> TRIED_FIRST = Set.of(
            "password",
            "passw0rd",
            "qwerty",
            "123456",
            "abc123",
            "iloveyou",
            "letmein",
            "admin",
            "shinjuku",
            "kakehashi",
            "welcome",
            "asdfgh",
            "zxcvbn");

    private PasswordRules() {}

    /**
     * Checks a new password.
     *
     * @throws Refused {@code passwordShort} with {@code least}, {@code passwordLong}, or {@code passwordCommon} when
     *     little is left of it without the login and the words everybody tries
     */
    public static void check(String password, String login) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            throw new Refused("passwordShort").with("least", LEAST);
        }
        if (password.length() > MOST) {
            throw new Refused("passwordLong");
        }
        String rest = password.toLowerCase(Locale.ROOT).replace(login.toLowerCase(Locale.ROOT), "");
        for (String word : TRIED_FIRST) {
            rest = rest.replace(word, "");
        }
        if (rest.codePoints().distinct().count() < 5) {
            throw new Refused("passwordCommon");
        }
    }
}
