package kakehashi.domain.privacy.register;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers as they are typed, stored and read. Source: domain 3.4. */
public final class PhoneNumbers {

    private static final int JAPAN = 81;

    /** Numbers of the sample programme, which belong to nobody: 03-0000-nnnn. Source: domain 6. */
    private static final Pattern SAMPLE = Pattern.compile("30000[0-9]{4}");

    /** How a country's code is begun in many countries; no personal number in Japan begins so. */
    private static final Pattern ABROAD = Pattern.compile("^00(?=[1-9])");

    private PhoneNumbers() {}

    /**
     * A number in any national form as it is stored, in E.164; empty when it cannot be dialled. Without a country's code it
     * must be one of Japan's numbering plan: a foreign one would be stored as somebody else's.
     */
    static Optional<String> stored(String typed) {
        if (typed.codePoints().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
            PhoneNumber number = phones.parse(ABROAD.matcher(text).replaceFirst("+"), "JP");
            return !number.hasExtension() && phones.isPossibleNumber(number) && isPlanned(number)
                    ? Optional.of(phones.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isPlanned(PhoneNumber number) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        return number.getCountryCode() != JAPAN
                || phones.isValidNumber(number)
                || SAMPLE.matcher(phones.getNationalSignificantNumber(number)).matches();
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
