package kakehashi.domain.booth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.shared.Refused;
import org.junit.jupiter.api.Test;

/** Which numbers companies' places can have. Source: R-A31, R-A33. */
class PlaceNumbersTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);

    private static Map<UUID, String> typed(String one, String two, String three) {
        Map<UUID, String> typed = new LinkedHashMap<>();
        typed.put(ONE, one);
        typed.put(TWO, two);
        typed.put(THREE, three);
        return typed;
    }

    private static Map<UUID, String> faults(PlaceNumbers numbers) {
        return numbers.faults().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                .code()));
    }

    @Test
    void a_booth_has_one_number_whichever_width_and_case_it_was_typed_in() {
        PlaceNumbers numbers = PlaceNumbers.ofBooths(typed(" Ａ－３", "a-3", "A-4"));

        assertEquals(typed("A-3", "a-3", "A-4"), numbers.all());
        assertEquals(Map.of(TWO, "boothTaken"), faults(numbers));
        assertEquals("boothTaken", assertThrows(Refused.class, numbers::checked).code());
    }

    @Test
    void booths_without_a_number_are_not_the_same_booth() {
        PlaceNumbers numbers = PlaceNumbers.ofBooths(typed("", " ", null));

        assertEquals(typed("", "", ""), numbers.all());
        assertEquals(Map.of(), numbers.faults());
    }

    @Test
    void a_number_is_counted_as_it_will_stand_there() {
        PlaceNumbers numbers = PlaceNumbers.ofBooths(typed("１２３４５６７８９０", "㍿㍿㍿", "ABCDEFGHIJ"));

        assertEquals(Map.of(TWO, "boothNumber"), faults(numbers));
    }

    @Test
    void tables_are_shared() {
        PlaceNumbers numbers = PlaceNumbers.ofTables(typed("1", "1", ""));

        assertEquals("1", numbers.of(TWO));
        assertEquals(Map.of(), numbers.faults());
    }
}
