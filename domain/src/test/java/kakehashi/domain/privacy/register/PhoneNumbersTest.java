package kakehashi.domain.privacy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
