package kakehashi.domain.matching.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when companies report whom they hired, and when somebody asks how it goes on. Source: domain 2.8, domain 5. */
class DutyTest {

    private static final LocalDate JOINED = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2027-01-10, 2027-01-31",
        "2026-12-31, 2027-01-10, 2027-01-31",
        "2027-01-29, 2027-02-10, 2027-02-28",
        "2027-01-31, 2027-02-10, 2027-02-28",
        "2028-01-31, 2028-02-10, 2028-02-29",
        "2027-03-31, 2027-04-10, 2027-04-30"
    })
    void hiring_is_reported_by_the_tenth_or_the_end_of_the_next_month(
            LocalDate joined, LocalDate insured, LocalDate otherwise) {
        assertEquals(insured, Duty.HIRE_REPORT.due(Insurance.INSURED, joined, null));
        assertEquals(insured, Duty.HIRE_REPORT.due(Insurance.UNKNOWN, joined, null), "the earlier day");
        assertEquals(otherwise, Duty.HIRE_REPORT.due(Insurance.NOT_INSURED, joined, null));
        assertNull(Duty.HIRE_REPORT.due(Insurance.EXEMPT, joined, null));
        assertEquals(joined, Duty.CARD_CHECK.due(Insurance.EXEMPT, joined, null));
        assertEquals(joined, Duty.WORKING_TERMS.due(Insurance.UNKNOWN, joined, null));
    }

    @Test
    void leaving_is_reported_within_ten_days_or_by_the_end_of_the_next_month() {
        LocalDate left = LocalDate.of(2027, 1, 31);
        assertEquals(LocalDate.of(2027, 2, 10), Duty.LEAVING_REPORT.due(Insurance.INSURED, JOINED, left));
        assertEquals(LocalDate.of(2027, 2, 28), Duty.LEAVING_REPORT.due(Insurance.NOT_INSURED, JOINED, left));
        assertNull(Duty.LEAVING_REPORT.due(Insurance.EXEMPT, JOINED, left));
        assertNull(Duty.LEAVING_REPORT.due(Insurance.INSURED, JOINED, null));
        for (Duty duty : Duty.values()) {
            assertNull(duty.due(Insurance.INSURED, null, null), "nobody joined");
        }
    }

    @Test
    void a_result_is_asked_for_after_a_week_a_month_and_every_month() {
        LocalDate since = LocalDate.of(2026, 1, 31);
        assertEquals(since.plusDays(7), LookDates.next(OutcomeStage.INTERVIEW, since, null, since));
        assertEquals(since.plusDays(30), LookDates.next(OutcomeStage.INTERVIEW, since, null, since.plusDays(7)));
        assertEquals(since.plusDays(90), LookDates.next(OutcomeStage.OFFER, since, null, since.plusDays(60)));
        assertEquals(since.plusDays(30), LookDates.next(OutcomeStage.HIRED, since, null, since));
    }

    @Test
    void staying_is_asked_about_one_three_and_six_months_after_joining() {
        LocalDate joined = LocalDate.of(2026, 8, 31);
        LocalDate first = LocalDate.of(2026, 9, 30);
        assertEquals(first, LookDates.next(OutcomeStage.JOINED, joined, joined, joined));
        LocalDate second = LookDates.next(OutcomeStage.RETAINED, first, joined, first);
        assertEquals(LocalDate.of(2026, 11, 30), second);
        LocalDate third = LookDates.next(OutcomeStage.RETAINED, first, joined, second);
        assertEquals(LocalDate.of(2027, 2, 28), third);
        assertNull(LookDates.next(OutcomeStage.RETAINED, first, joined, third));
    }
}
