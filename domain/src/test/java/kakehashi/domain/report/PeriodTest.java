package kakehashi.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programme years from April to March, and their months. Source: R-F6. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026, 2026-04-01, 2027-03-31",
        "2026-04, 2026, 2026-04-01, 2026-04-30",
        "2026-12, 2026, 2026-12-01, 2026-12-31",
        "2027-01, 2026, 2027-01-01, 2027-01-31",
        "2027-03, 2026, 2027-03-01, 2027-03-31",
        "2027-02, 2026, 2027-02-01, 2027-02-28",
        "2028-02, 2027, 2028-02-01, 2028-02-29",
        "2027, 2027, 2027-04-01, 2028-03-31"
    })
    void begins_and_ends_on_days_of_its_programme_year(String code, int year, LocalDate first, LocalDate last) {
        Period period = Period.find(code).orElseThrow();
        assertEquals(
                List.of(year, first, last, code), List.of(period.year(), period.first(), period.last(), period.code()));
    }

    @Test
    void march_turns_into_april_at_midnight_in_tokyo() {
        Period march = new Period(2026, Month.MARCH);
        Period april = new Period(2027, Month.APRIL);
        Instant midnight = Instant.parse("2027-03-31T15:00:00Z");
        assertEquals(midnight, march.until(Samples.TOKYO));
        assertEquals(midnight, april.from(Samples.TOKYO));
        assertEquals(midnight, new Period(2026, null).until(Samples.TOKYO));
        assertEquals(midnight, new Period(2027, null).from(Samples.TOKYO));
        assertEquals(Instant.parse("2027-02-28T15:00:00Z"), march.from(Samples.TOKYO));
    }

    @Test
    void the_leap_day_belongs_to_february() {
        Period february = new Period(2027, Month.FEBRUARY);
        assertEquals(Instant.parse("2028-02-29T15:00:00Z"), february.until(Samples.TOKYO));
    }

    @Test
    void months_follow_each_other_without_gap_and_fill_the_year() {
        List<Period> periods = Period.of(2027);
        assertEquals(13, periods.size());
        for (int i = 1; i < 12; i++) {
            assertEquals(periods.get(i - 1).until(Samples.TOKYO), periods.get(i).from(Samples.TOKYO));
        }
        Period year = periods.get(12);
        assertTrue(year.isYear());
        assertEquals(year.from(Samples.TOKYO), periods.get(0).from(Samples.TOKYO));
        assertEquals(year.until(Samples.TOKYO), periods.get(11).until(Samples.TOKYO));
        assertFalse(periods.get(11).isYear());
        periods.forEach(each -> assertEquals(Optional.of(each), Period.find(each.code())));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026-13", "2026-00", "2026-4", "1999", "2026-04-01", "x"})
    void what_is_no_period_is_none(String code) {
        assertEquals(Optional.empty(), Period.find(code));
    }
}
