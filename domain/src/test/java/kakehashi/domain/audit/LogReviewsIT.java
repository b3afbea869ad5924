package kakehashi.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The monthly look through the access log. Source: R-CS3. */
class LogReviewsIT extends UnderOffice {

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Inject
    LogReviews reviews;

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @BeforeEach
    void begin() {
        acting.as(SUZUKI);
    }

    /** The log begins with the last hour of August in UTC, which is September in Tokyo. */
    private void entries() throws SQLException {
        world.sql()
                .run("insert into access_log (seen_at, account_id, login, role, action, records, previous_hash, hash)"
                        + " values ('2026-08-31 23:00:00', uuid(), 'sato', 'HANDLER', 'registration.view', 1,"
                        + " repeat('a', 32), repeat('b', 32))");
    }

    private static String refused(Runnable attempt) {
        return assertThrows(Refused.class, attempt::run).code();
    }

    @Test
    void there_is_no_month_before_the_first_entry() {
        assertEquals(List.of(), reviews.months());
        assertEquals(0, reviews.late());
        assertEquals("logReviewMonth", refused(() -> reviews.sign(OCTOBER, LogReview.Finding.NOTHING)));
    }

    @Test
    void months_that_are_over_wait_for_a_signature_and_are_late_after_the_tenth() throws SQLException {
        entries();
        List<ReviewedMonth> months = reviews.months();
        assertEquals(
                List.of(OCTOBER, SEPTEMBER),
                months.stream().map(ReviewedMonth::month).toList());
        assertNull(months.get(0).review());
        assertEquals(2, reviews.late());
        assertEquals("logReviewMonth", refused(() -> reviews.sign(YearMonth.of(2026, 11), LogReview.Finding.NOTHING)));
    }

    @Test
    void a_month_is_signed_once_and_that_is_in_the_log() throws SQLException {
        entries();
        reviews.sign(OCTOBER, LogReview.Finding.REPORTED);

        LogReview review = reviews.months().get(0).review();
        assertEquals(LogReview.Finding.REPORTED, review.finding());
        assertEquals("suzuki", review.signed().login());
        assertEquals(1, reviews.late());
        assertEquals(1, world.sql().number("select count(*) from access_log where action = 'log.sign'"));
        assertEquals("logReviewThere", refused(() -> reviews.sign(OCTOBER, LogReview.Finding.NOTHING)));
    }
}
