package kakehashi.domain.privacy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kakehashi.domain.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

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
    @CsvSource({"０９０−１２３４−５６７８, 090-1234-5678", "090 1234 5678, 090-1234-5678", "+84 912345678, +84 912 345 678"})
    void have_one_face_however_they_were_typed(String typed, String read) {
        String stored = AnswerCheck.normalise(PersonalField.PHONE, typed).orElseThrow();
        assertEquals(read, PhoneNumbers.read(stored));
        assertEquals(
                stored,
                AnswerCheck.normalise(PersonalField.PHONE, PhoneNumbers.read(stored))
                        .orElseThrow());
    }

    /** A foreign number without its country's code would be somebody else's in Japan. */
    @ParameterizedTest
    @ValueSource(strings = {"0912345678", "0901234567", "84912345678", "912345678", "09-1234-5678"})
    void are_refused_when_nobody_in_japan_can_have_them(String typed) {
        assertEquals(
                "answer.phone",
                assertThrows(Refused.class, () -> AnswerCheck.normalise(PersonalField.PHONE, typed))
                        .code());
    }

    @ParameterizedTest
    @CsvSource({
        "0084 912 345 678, +84912345678",
        "００８１９０１２３４５６７８, +819012345678",
        "+84 (0)912 345 678, +84912345678",
        "03-0000-0005, +81300000005",
        "0466-12-3456, +81466123456",
        "050-1234-5678, +815012345678"
    })
    void are_stored_with_their_country(String typed, String stored) {
        assertEquals(stored, AnswerCheck.normalise(PersonalField.PHONE, typed).orElseThrow());
    }
}
