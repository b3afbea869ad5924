package kakehashi.domain.programme;

import java.util.random.RandomGenerator;

/**
 * The number told to a person: {@code K}, nine digits drawn by lot, and a check digit
 * that finds every single wrong digit and every exchange of neighbours.
 *
 * <p>Source: H. M. Damm, Total anti-symmetrische Quasigruppen (2004), for the check digit.
 */
public final class ReferenceNumber {

    private static final int RANGE = 1_000_000_000;

    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    private ReferenceNumber() {}

    /** A number drawn by lot; the database refuses one that was given before. */
    public static String draw(RandomGenerator lot) {
        return of(lot.nextInt(RANGE));
    }

    /** The number with these nine digits. */
    public static String of(int value) {
        String digits = "%09d".formatted(value);
        String all = digits + check(digits);
        return "K" + all.substring(0, 3) + "-" + all.substring(3, 7) + "-" + all.substring(7);
    }

    /** What somebody typed, in the form it is stored in; other text comes back as it was. */
    public static String normalise(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        return digits.length() == 10
                ? "K" + digits.substring(0, 3) + "-" + digits.substring(3, 7) + "-" + digits.substring(7)
                : typed;
    }

    /** Whether a number is spelt right. */
    public static boolean isValid(String reference) {
        return reference.matches("K[0-9]{3}-[0-9]{4}-[0-9]{3}") && check(reference.replaceAll("[^0-9]", "")) == 0;
    }

    private static int check(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = DAMM[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }
}
