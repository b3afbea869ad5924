package kakehashi.domain.privacy.register;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers as they are typed, stored and read. Source: domain 3.4. */
public final class PhoneNumbers {

    private static final int JAPAN = 81;

    /** Numbers of the sample programme, which belong to nobody: 03-0000-nnnn. Source: domain 6. */
    private static final Pattern SAMPLE = Pattern.compile("30000[0-9]{4}");

    /** How a country's code is begun in many countries; no personal number in Japan begins so. */
    private static final String ABROAD = "00";

    /** Japan's own way abroad is 010, which is how mobiles of Korea begin. */
    private static final Pattern KOREAN_MOBILE = Pattern.compile("010\\d{8}");

    /** The bar of kana, which a Japanese keyboard gives between full-width digits; to Unicode it is a letter. */
    private static final Pattern KANA_BAR = Pattern.compile("[\u30FC\uFF70]");

    private PhoneNumbers() {}

    /**
     * A number as it is stored, in E.164; empty when it cannot be dialled, or when nobody can tell of which country it is.
     *
     * <p>A number without a country is read as one of Japan, and only where Japan has such a number: {@code 0912345678} is a
     * mobile of Viet Nam, and of Japan none. {@code 00}, as people dial abroad, stands for {@code +}.
     */
    static Optional<String> stored(String asTyped) {
        String typed = KANA_BAR.matcher(asTyped).replaceAll("-");
        if (typed.codePoints().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String digits = PhoneNumberUtil.normalizeDigitsOnly(typed);
        boolean plus = typed.indexOf('+') >= 0 || typed.indexOf('\uFF0B') >= 0;
        boolean abroad = !plus && digits.startsWith(ABROAD);
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = phones.parse(abroad ? "+" + digits.substring(ABROAD.length()) : typed, "JP");
            boolean known = plus
                    ? isForeign(phones, number) || isPlanned(phones, number)
                    : isPlanned(phones, number)
                            && !KOREAN_MOBILE.matcher(digits).matches();
            return known && !number.hasExtension()
                    ? Optional.of(phones.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException malformed) {
            return Optional.empty();
        }
    }

    /** Whether a country's numbering plan has it. */
    private static boolean isPlanned(PhoneNumberUtil phones, PhoneNumber number) {
        boolean sample = number.getCountryCode() == JAPAN
                && SAMPLE.matcher(phones.getNationalSignificantNumber(number)).matches();
        return sample || phones.isValidNumber(number);
    }

    /** Whether it can be of the foreign country it names; new numbers there are known late, so its length is enough. */
    private static boolean isForeign(PhoneNumberUtil phones, PhoneNumber number) {
        return number.getCountryCode() != JAPAN
                && phones.isPossibleNumberWithReason(number) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE;
    }

    /** A stored number as people dial it: inside Japan without the country's code. */
    public static String read(String stored) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = phones.parse(stored, null);
            return phones.format(
                    number,
                    number.getCountryCode() == JAPAN ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unknown) {
            return stored;
        }
    }
}
