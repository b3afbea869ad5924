package kakehashi.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** When people are asked whether they still work where they joined. Source: domain 5. */
public final class RetentionMarks {

    /** After how many months. */
    public static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    /** From when on a day's questions leave: nobody is woken. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** How many days somebody can answer; less than from one question to the next. */
    private static final int OPEN_DAYS = 21;

    private RetentionMarks() {}

    /** The day a question is due: the same of its month, or that month's last when there is no such day. */
    static LocalDate due(LocalDate joined, int months) {
        return joined.plusMonths(months);
    }

    /** The last day whose questions may leave at a moment. */
    static LocalDate leaving(Instant now, ZoneId zone) {
        return now.atZone(zone).minusHours(MORNING.getHour()).toLocalDate();
    }

    /** The last day a question that leaves on a day can be answered. */
    static LocalDate openUntil(LocalDate asked) {
        return asked.plusDays(OPEN_DAYS);
    }
}
