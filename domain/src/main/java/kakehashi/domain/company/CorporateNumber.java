package kakehashi.domain.company;

import java.text.Normalizer;

/**
 * The 13-digit number of a legal person, whose first digit checks the others. It misses an exchange of 0 and 9.
 *
 * <p>Source: ordinance on the designation of corporate numbers; domain 2.7.
 */
public final class CorporateNumber {

    private CorporateNumber() {}

    /**
     * The digits without blanks and hyphens, in ASCII; also those of an invoice number, which is a T and the number of the
     * legal person.
     *
     * <p>Source: consumption tax act, article 57-2.
     */
    public static String normalise(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\-‐-―ー]", "")
                .replaceFirst("^[Tt](?=[0-9]{13}$)", "");
    }

    /** Whether there are thirteen digits, right or wrong. */
    static boolean isComplete(String digits) {
        return digits.matches("[0-9]{13}");
    }

    /** Whether thirteen digits have the right check digit. */
    public static boolean isValid(String digits) {
        return isComplete(digits) && digits.charAt(0) - '0' == checkDigit(digits.substring(1));
    }

    /** The check digit in front of twelve digits. */
    static int checkDigit(String twelve) {
        int sum = 0;
        for (int n = 1; n <= 12; n++) {
            int digit = twelve.charAt(12 - n) - '0';
            sum += digit * (n % 2 == 1 ? 1 : 2);
        }
        return 9 - sum % 9;
    }
}
