package kakehashi.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From when on, and how long, a stay that ends is told. Source: R-D6, domain 2.1. */
class StayEndTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @ValueSource(longs = {90, 1, 0, -1, -60})
    void from_ninety_days_before_the_day_until_sixty_after_it_it_is_told(long left) {
        assertEquals(Optional.of(new StayEnd(TODAY.plusDays(left), left)), StayEnd.of(TODAY.plusDays(left), TODAY));
    }

    @ParameterizedTest
    @ValueSource(longs = {3650, 91, -61, -3650})
    void before_and_afterwards_it_is_not(long left) {
        assertEquals(Optional.empty(), StayEnd.of(TODAY.plusDays(left), TODAY));
    }

    @Test
    void it_is_over_from_the_day_after_the_last() {
        assertFalse(new StayEnd(TODAY, 0).isOver());
        assertTrue(StayEnd.of(TODAY.minusDays(1), TODAY).orElseThrow().isOver());
    }
}
