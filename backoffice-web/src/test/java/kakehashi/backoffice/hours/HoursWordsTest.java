package kakehashi.backoffice.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.ShiftTerms;
import org.junit.jupiter.api.Test;

/** Weekly hours that end, or begin later, say so in the overview. */
class HoursWordsTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final HoursWords words = HoursWordsSamples.words();

    private static ShiftTerms tuesdays(LocalDate first, LocalDate last) {
        return new ShiftTerms(
                DayOfWeek.TUESDAY,
                LocalTime.of(10, 0),
                LocalTime.of(19, 0),
                45,
                EnumSet.of(Channel.PHONE),
                first,
                last);
    }

    @Test
    void hours_that_go_on_need_no_days_and_those_that_end_or_begin_later_have_them() {
        ShiftTerms going = tuesdays(APRIL, null);
        assertEquals(words.when(going), words.whole(going));
        for (ShiftTerms bounded :
                new ShiftTerms[] {tuesdays(APRIL, LocalDate.of(2026, 11, 30)), tuesdays(LocalDate.of(2026, 12, 1), null)
                }) {
            String whole = words.whole(bounded);
            assertTrue(whole.startsWith(words.when(bounded)) && whole.contains(words.days(bounded)), whole);
        }
    }
}
