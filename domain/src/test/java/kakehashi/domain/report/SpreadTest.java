package kakehashi.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Half and nine in ten of times, by nearest rank. Source: R-A13, R-A23. */
class SpreadTest {

    @Test
    void half_and_nine_in_ten_of_some_times() {
        List<Long> hours = List.of(240 * 60L, 24 * 60L, 96 * 60L, 48 * 60L, 72 * 60L);
        assertEquals(
                List.of(
                        new Figure("", "x.median", Figure.Mark.HUNDREDTHS, 300),
                        new Figure("", "x.ninety", Figure.Mark.HUNDREDTHS, 1000)),
                Spread.of("x", hours, Spread.Unit.DAYS));
        assertEquals(
                List.of(Figure.of("x.median", 5), Figure.of("x.ninety", 9)),
                Spread.of("x", List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 60L), Spread.Unit.MINUTES));
        assertEquals(
                new Figure("", "x.median", Figure.Mark.HUNDREDTHS, 53),
                Spread.of("x", List.of(32L, 32L, 32L, 32L, 32L), Spread.Unit.HOURS)
                        .get(0));
    }

    // suppress <5
    @Test
    void few_times_are_not_told() {
        assertEquals(List.of(), Spread.of("x", List.of(), Spread.Unit.HOURS));
        assertEquals(List.of(), Spread.of("x", List.of(1L, 2L, 3L, 4L), Spread.Unit.HOURS));
        assertEquals(
                2,
                Spread.of("x", List.of(1L, 2L, 3L, 4L, 5L), Spread.Unit.HOURS).size());
    }

    /** It is one of the values, so many do not exceed it, and no smaller value would do. */
    @Property
    void a_percentile_is_the_least_value_that_does(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(max = 30) Long> values,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        long found = Spread.percentile(values, percent);
        assertTrue(values.contains(found));
        assertTrue(100 * values.stream().filter(each -> each <= found).count() >= (long) percent * values.size());
        assertTrue(100 * values.stream().filter(each -> each < found).count() < (long) percent * values.size());
    }

    @Property
    void the_order_of_the_values_does_not_matter(
            @ForAll @Size(min = 5, max = 20) List<@LongRange(max = 10_000) Long> values) {
        List<Long> other = new ArrayList<>(values);
        Collections.reverse(other);
        assertEquals(Spread.of("x", values, Spread.Unit.DAYS), Spread.of("x", other, Spread.Unit.DAYS));
    }
}
