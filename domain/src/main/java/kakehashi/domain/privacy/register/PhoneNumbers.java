package kakehashi.domain.privacy.register;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Phone numbers as they are typed, stored and read. Source: domain 3.4. */
public final class PhoneNumbers {

    private static final int JAPAN = 81;

    private PhoneNumbers() {}

    /** A number in any national form as it is stored, in E.164; empty when it cannot be dialled. */
    static Optional<String> stored(String typed) {
        if (typed.codePoints().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = phones.parse(typed, "JP");
            return !number.hasExtension() && phones.isPossibleNumber(number)
                    ? Optional.of(phones.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException malformed) {
            return Optional.empty();
        }
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
