package kakehashi.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A programme year, which runs from April to March, or a month of it. It begins and ends at midnight in the office's zone.
 *
 * @param year the calendar year of the programme's April
 * @param month the month; null for the whole year
 */
public record Period(int year, Month month) {

    private static final Month FIRST = Month.APRIL;

    /** The period with a code; empty when there is none. */
    public static Optional<Period> find(String code) {
        if (code == null || !code.matches("20\\d{2}(-(0[1-9]|1[0-2]))?")) {
            return Optional.empty();
        }
        int calendarYear = Integer.parseInt(code.substring(0, 4));
        if (code.length() == 4) {
            return Optional.of(new Period(calendarYear, null));
        }
        Month month = Month.of(Integer.parseInt(code.substring(5)));
        return Optional.of(new Period(month.compareTo(FIRST) < 0 ? calendarYear - 1 : calendarYear, month));
    }

    /** The months of a programme year, and then the year. */
    public static List<Period> of(int year) {
        return Stream.concat(
                        IntStream.range(0, 12).mapToObj(i -> new Period(year, FIRST.plus(i))),
                        Stream.of(new Period(year, null)))
                .toList();
    }

    /** Its name in addresses and numbers: {@code 2026} for the programme year, {@code 2027-01} for a month. */
    public String code() {
        return isYear() ? String.valueOf(year) : calendarMonth().toString();
    }

    /** Whether it is a whole year. */
    public boolean isYear() {
        return month == null;
    }

    private YearMonth calendarMonth() {
        return YearMonth.of(month.compareTo(FIRST) < 0 ? year + 1 : year, month);
    }

    /** Its first day. */
    public LocalDate first() {
        return isYear() ? LocalDate.of(year, FIRST, 1) : calendarMonth().atDay(1);
    }

    /** Its last day. */
    public LocalDate last() {
        return isYear() ? first().plusYears(1).minusDays(1) : calendarMonth().atEndOfMonth();
    }

    /** The moment it begins. */
    public Instant from(ZoneId zone) {
        return first().atStartOfDay(zone).toInstant();
    }

    /** The first moment behind it. */
    public Instant until(ZoneId zone) {
        return last().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
