package kakehashi.domain.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceNumberTest {

    private static final int RANGE = 1_000_000_000;

    private static String digits(String reference) {
        return reference.replaceAll("[^0-9]", "");
    }

    @Property
    void is_spelt_right(@ForAll @IntRange(max = RANGE - 1) int value) {
        assertTrue(ReferenceNumber.isValid(ReferenceNumber.of(value)));
    }

    @Property
    void differs_for_every_value(
            @ForAll @IntRange(max = RANGE - 1) int one, @ForAll @IntRange(max = RANGE - 1) int other) {
        assertEquals(one == other, ReferenceNumber.of(one).equals(ReferenceNumber.of(other)));
    }

    @Property
    void finds_every_single_wrong_digit(
            @ForAll @IntRange(max = RANGE - 1) int value,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(max = 9) int wrong) {
        String right = digits(ReferenceNumber.of(value));
        Assume.that(right.charAt(place) - '0' != wrong);
        String altered = right.substring(0, place) + wrong + right.substring(place + 1);
        assertFalse(ReferenceNumber.isValid(ReferenceNumber.normalise(altered)));
    }

    @Property
    void finds_every_exchange_of_neighbours(
            @ForAll @IntRange(max = RANGE - 1) int value, @ForAll @IntRange(max = 8) int place) {
        String right = digits(ReferenceNumber.of(value));
        Assume.that(right.charAt(place) != right.charAt(place + 1));
        String swapped =
                right.substring(0, place) + right.charAt(place + 1) + right.charAt(place) + right.substring(place + 2);
        assertFalse(ReferenceNumber.isValid(ReferenceNumber.normalise(swapped)));
    }

    /** Neither the next number nor how many were given can be told from numbers one knows. */
    @Test
    void is_drawn_from_the_whole_range() {
        Random lot = new Random(4711);
        Set<String> numbers = new HashSet<>();
        Set<Character> firstDigits = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String number = ReferenceNumber.draw(lot);
            assertTrue(ReferenceNumber.isValid(number), number);
            numbers.add(number);
            firstDigits.add(number.charAt(1));
        }
        assertEquals(1000, numbers.size());
        assertEquals(10, firstDigits.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "  %s ", "No. %s", "%s です"})
    void is_found_however_it_was_typed(String around) {
        String reference = ReferenceNumber.of(42);
        assertEquals(reference, ReferenceNumber.normalise(around.formatted(reference)));
        assertEquals(reference, ReferenceNumber.normalise(around.formatted(digits(reference))));
        assertEquals(reference, ReferenceNumber.normalise(around.formatted(reference.toLowerCase())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K", "K123-4567", "anna@example.jp", "090-1234-5678"})
    void other_text_comes_back_as_it_was(String text) {
        assertEquals(text, ReferenceNumber.normalise(text));
        assertFalse(ReferenceNumber.isValid(text));
    }
}
