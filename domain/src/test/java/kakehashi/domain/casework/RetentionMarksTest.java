package kakehashi.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When people are asked whether they still work where they joined. Source: domain 5. */
class RetentionMarksTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @ParameterizedTest
    @CsvSource({
        "2027-04-01, 1, 2027-05-01",
        "2027-04-01, 12, 2028-04-01",
        "2027-01-31, 1, 2027-02-28",
        "2028-01-31, 1, 2028-02-29",
        "2027-08-31, 1, 2027-09-30",
        "2027-08-31, 3, 2027-11-30",
        "2027-08-31, 6, 2028-02-29",
        "2026-08-31, 6, 2027-02-28",
        "2028-02-29, 12, 2029-02-28",
        "2028-02-29, 1, 2028-03-29",
        "2026-12-31, 3, 2027-03-31"
    })
    void a_question_is_due_on_the_same_day_or_the_months_last(LocalDate joined, int months, LocalDate due) {
        assertEquals(due, RetentionMarks.due(joined, months));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-04-30T23:59:59Z, 2027-04-30",
        "2027-05-01T00:00:00Z, 2027-05-01",
        "2027-05-01T15:00:00Z, 2027-05-01",
        "2028-02-28T23:59:59Z, 2028-02-28",
        "2028-02-29T00:00:00Z, 2028-02-29",
        "2026-12-31T23:00:00Z, 2026-12-31",
        "2027-01-01T00:00:00Z, 2027-01-01"
    })
    void a_day_begins_at_nine_in_the_offices_zone(Instant now, LocalDate day) {
        assertEquals(day, RetentionMarks.leaving(now, TOKYO));
    }

    @Test
    void one_question_is_over_before_the_next_is_due() {
        LocalDate joined = LocalDate.of(2027, 1, 31);
        List<Integer> months = RetentionMarks.MONTHS;
        for (int next = 1; next < months.size(); next++) {
            LocalDate asked = RetentionMarks.due(joined, months.get(next - 1));
            LocalDate following = RetentionMarks.due(joined, months.get(next));
            assertTrue(RetentionMarks.openUntil(asked).isBefore(following), () -> asked + " " + following);
        }
    }
}
