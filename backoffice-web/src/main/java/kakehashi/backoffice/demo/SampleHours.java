package kakehashi.backoffice.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.consultation.ConsultationSlots;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.consultation.Shift;
import kakehashi.domain.programme.Programme;

/**
 * Two counsellors on Tuesdays and Thursdays from 10 to 19, closed at the turn of the year.
 *
 * <p>Source: domain 6, events 16 and 17.
 */
final class SampleHours {

    private static final List<String> LANGUAGES = List.of("ja", "ja-simple", "en");
    private static final LocalTime OPENS = LocalTime.of(10, 0);
    private static final LocalTime CLOSES = LocalTime.of(19, 0);

    private SampleHours() {}

    /** The first advises with the sample account of a counsellor. */
    static void fill(ConsultationSlots slots, Programme programme, Optional<UUID> account) {
        for (int number = 1; number <= 2; number++) {
            Counsellor counsellor = new Counsellor(number, LANGUAGES);
            if (number == 1) {
                account.ifPresent(counsellor::isAccount);
            }
            slots.add(counsellor);
            for (DayOfWeek day : List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)) {
                slots.add(new Shift(counsellor, day, OPENS, CLOSES, programme.startsOn()).until(programme.endsOn()));
            }
        }
        LocalDate last = LocalDate.of(programme.fiscalYear() + 1, Month.JANUARY, 3);
        for (LocalDate day = last.minusDays(5); !day.isAfter(last); day = day.plusDays(1)) {
            slots.close(day);
        }
    }
}
