package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import kakehashi.domain.programme.ReferenceNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// R-WS3
class RegistrationFilterTest {

    @ParameterizedTest
    @CsvSource({
        "maria, byName",
        "王, byName",
        "3年, byName",
        "maria@example.jp, byMail",
        "@, byMail",
        "090-1234-5678, byPhone",
        "+81 90 1234 5678, byPhone",
        "０９０１２３４５６７８, byPhone"
    })
    void knows_how_people_are_searched_for(String text, String how) {
        assertEquals(Optional.of(how), new RegistrationFilter(text, null).how());
    }

    @Test
    void knows_a_number_however_it_is_typed() {
        String number = ReferenceNumber.of(4711);
        for (String typed : new String[] {number, " " + number + " ", number.replace("-", ""), number.substring(1)}) {
            assertEquals(Optional.of("byNumber"), new RegistrationFilter(typed, null).how(), typed);
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {"''", "'   '", "'?!'", "null"},
            nullValues = "null")
    void knows_when_nobody_is_searched_for(String text) {
        assertEquals(Optional.empty(), new RegistrationFilter(text, Registration.State.CONFIRMED).how());
    }
}
