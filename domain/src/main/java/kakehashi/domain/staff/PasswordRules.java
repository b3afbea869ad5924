package kakehashi.domain.staff;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kakehashi.domain.shared.Refused;

/**
 * What a staff password must be: twelve characters or more, and not put together from leaked passwords, names, common
 * words, keyboard rows, dates or repetitions. No forced mixture, no forced change. The lists and the estimate of how many
 * tries it withstands are zxcvbn's.
 *
 * <p>Source: domain 4.2.
 */
public final class PasswordRules {

    /** The least number of characters. */
    public static final int LEAST = 12;

    private static final int MOST = 200;

    /** A hundred million tries, which zxcvbn calls safely unguessable. */
    private static final int LEAST_SCORE = 3;

    /** As much as is estimated: longer ones only take longer to estimate. */
    private static final int ESTIMATED = 64;

    /** How many different characters must be left without the login and our words. */
    private static final int LEAST_OWN = 5;

    private static final List<String> OURS =
            List.of("kakehashi", "shinjuku", "ryugakusei", "saiyou", "jimukyoku", "かけはし", "架け橋", "新宿");

    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRules() {}

    /**
     * Checks a new password.
     *
     * @throws Refused {@code passwordShort} with {@code least}, {@code passwordLong}, or {@code passwordCommon} when
     *     it is guessed soon by who knows the login and the words everybody tries
     */
    public static void check(String password, String login) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            throw new Refused("passwordShort").with("least", LEAST);
        }
        if (password.length() > MOST) {
            throw new Refused("passwordLong");
        }
        List<String> known = Stream.concat(Stream.of(login), OURS.stream()).toList();
        String estimated = password.substring(0, Math.min(password.length(), ESTIMATED));
        if (isLittleWithout(known, password)
                || ESTIMATE.measure(estimated, known).getScore() < LEAST_SCORE) {
            throw new Refused("passwordCommon");
        }
    }

    private static boolean isLittleWithout(List<String> known, String password) {
        String rest = password.toLowerCase(Locale.ROOT);
        for (String word : known) {
            rest = rest.replace(word.toLowerCase(Locale.ROOT), "");
        }
        return rest.codePoints().distinct().count() < LEAST_OWN;
    }
}
