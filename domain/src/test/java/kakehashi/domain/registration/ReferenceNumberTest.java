package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceNumberTest {

    private static final long RANGE = 1_000_000_000L;

    private static String digits(String reference) {
        return reference.replaceAll("[^0-9]", "");
    }

    @Property
    void is_spelt_right(@ForAll @LongRange(max = RANGE - 1) long sequence) {
        assertTrue(ReferenceNumber.isValid(ReferenceNumber.of(sequence)));
    }

    @Property
    void differs_for_every_sequence_number(
            @ForAll @LongRange(max = RANGE - 1) long one, @ForAll @LongRange(max = RANGE - 1) long other) {
        assertEquals(one == other, ReferenceNumber.of(one).equals(ReferenceNumber.of(other)));
    }

    @Test
    void differs_for_the_first_hundred_thousand() {
        Set<String> numbers = new HashSet<>();
        for (long sequence = 1; sequence <= 100_000; sequence++) {
            assertTrue(numbers.add(ReferenceNumber.of(sequence)), "sequence " + sequence);
        }
    }

    @Property
    void finds_every_single_wrong_digit(
            @ForAll @LongRange(max = RANGE - 1) long sequence,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(max = 9) int wrong) {
        String right = digits(ReferenceNumber.of(sequence));
        Assume.that(right.charAt(place) - '0' != wrong);
        String altered = right.substring(0, place) + wrong + right.substring(place + 1);
        assertFalse(ReferenceNumber.isValid(ReferenceNumber.normalise(altered)));
    }

    @Property
    void finds_every_exchange_of_neighbours(
            @ForAll @LongRange(max = RANGE - 1) long sequence, @ForAll @IntRange(max = 8) int place) {
        String right = digits(ReferenceNumber.of(sequence));
        Assume.that(right.charAt(place) != right.charAt(place + 1));
        String swapped =
                right.substring(0, place) + right.charAt(place + 1) + right.charAt(place) + right.substring(place + 2);
        assertFalse(ReferenceNumber.isValid(ReferenceNumber.normalise(swapped)));
    }

    @Test
    void tells_nothing_about_the_order_of_sign_ups() {
        String one = digits(ReferenceNumber.of(1));
        String two = digits(ReferenceNumber.of(2));
        assertNotEquals(one.substring(0, 3), two.substring(0, 3));
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
