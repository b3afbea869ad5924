package kakehashi.domain.privacy.stocktaking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Quarters of a calendar year. Source: domain 4.2. */
class QuarterTest {

    @Property
    void every_day_is_in_one_quarter_that_follows_the_one_before(@ForAll @IntRange(min = 0, max = 20_000) int days) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(days);
        Quarter quarter = Quarter.of(day);
        assertFalse(day.isBefore(quarter.first()));
        assertFalse(day.isAfter(quarter.last()));
        assertEquals(quarter.first(), quarter.before().last().plusDays(1));
        assertEquals(Optional.of(quarter), Quarter.read(quarter.first().toString()));
    }

    @Test
    void only_the_first_day_of_a_quarter_names_it() {
        assertTrue(Quarter.read("2026-11-01").isEmpty());
        assertTrue(Quarter.read("2026-10-02").isEmpty());
        assertTrue(Quarter.read(null).isEmpty());
    }
}
