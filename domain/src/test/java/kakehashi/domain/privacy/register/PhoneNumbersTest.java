package kakehashi.domain.privacy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    @ParameterizedTest
    @CsvSource({
        "+819012345678, 090-1234-5678",
        "+81312345678, 03-1234-5678",
        "+84912345678, +84 912 345 678",
        "+12015550123, +1 201-555-0123",
        "unreadable, unreadable"
    })
    void are_read_as_people_dial_them(String stored, String read) {
        assertEquals(read, PhoneNumbers.read(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "０９０−１２３４−５６７８, 090-1234-5678",
        "03ー1234ー5678, 03-1234-5678",
        "０３ー１２３４ー５６７８, 03-1234-5678",
        "090ｰ1234ｰ5678, 090-1234-5678",
        "090 1234 5678, 090-1234-5678",
        "+84 912345678, +84 912 345 678"
    })
    void have_one_face_however_they_were_typed(String typed, String read) {
        String stored = AnswerCheck.normalise(PersonalField.PHONE, typed).orElseThrow();
        assertEquals(read, PhoneNumbers.read(stored));
        assertEquals(
                stored,
                AnswerCheck.normalise(PersonalField.PHONE, PhoneNumbers.read(stored))
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "0084 912 345 678, +84912345678",
        "0084 (0) 912 345 678, +84912345678",
        "00819012345678, +819012345678",
        "00977 984-1234567, +9779841234567",
        "+84 (0) 912 345 678, +84912345678",
        "81 90 1234 5678, +819012345678",
        "００８１９０１２３４５６７８, +819012345678",
        "03-0000-0005, +81300000005",
        "0466-12-3456, +81466123456",
        "050-1234-5678, +815012345678"
    })
    void are_foreign_when_they_say_so(String typed, String stored) {
        assertEquals(Optional.of(stored), PhoneNumbers.stored(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "0901234567",
                "84912345678",
                "00912345678",
                "912345678",
                "09-1234-5678",
                "010-1234-5678",
                "9841234567",
                "+81 912345678"
            })
    void ask_for_their_country_when_japan_has_no_such_number(String typed) {
        assertEquals(Optional.empty(), PhoneNumbers.stored(typed));
    }

    private static PhoneNumber example(String region) {
        return PHONES.getExampleNumberForType(region, PhoneNumberType.MOBILE);
    }

    static Stream<String> regions() {
        return PHONES.getSupportedRegions().stream().filter(region -> example(region) != null);
    }

    @ParameterizedTest
    @MethodSource("regions")
    void are_never_read_as_numbers_nobody_has(String region) {
        PhoneNumber mobile = example(region);
        String stored = PHONES.format(mobile, PhoneNumberFormat.E164);
        String digits = stored.substring(1);
        for (String typed :
                List.of(stored, PHONES.format(mobile, PhoneNumberFormat.INTERNATIONAL), "00" + digits, "+ " + digits)) {
            assertEquals(Optional.of(stored), PhoneNumbers.stored(typed), typed);
        }
        for (String typed : List.of(PHONES.format(mobile, PhoneNumberFormat.NATIONAL), digits)) {
            PhoneNumbers.stored(typed).ifPresent(read -> assertTrue(isOfJapan(read), typed + " became " + read));
        }
    }

    private static boolean isOfJapan(String stored) {
        try {
            return PHONES.isValidNumberForRegion(PHONES.parse(stored, null), "JP");
        } catch (NumberParseException malformed) {
            return false;
        }
    }
}
