package kakehashi.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import org.junit.jupiter.api.Test;

// R-CS3
class ReviewedMonthTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Test
    void is_late_from_the_eleventh_of_the_next_month() {
        ReviewedMonth month = new ReviewedMonth(DECEMBER, null);
        assertEquals(LocalDate.of(2027, 1, 10), month.dueOn());
        assertFalse(month.isLate(LocalDate.of(2027, 1, 10)));
        assertTrue(month.isLate(LocalDate.of(2027, 1, 11)));
    }

    @Test
    void is_never_late_once_it_is_signed() {
        Deed signed = new Deed(new Actor(UUID.randomUUID(), "suzuki", "MANAGER"), Instant.EPOCH);
        LogReview review = new LogReview(DECEMBER, LogReview.Finding.NOTHING, signed);
        assertFalse(new ReviewedMonth(DECEMBER, review).isLate(LocalDate.of(2030, 1, 1)));
    }
}
