package kakehashi.domain.matching.outcome;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * When somebody asks how it goes on: about a result after 7 and 30 days and then every 30; whether somebody stays, 1, 3 and
 * 6 months after joining. Source: domain 5.
 */
final class LookDates {

    private static final int FIRST_DAYS = 7;
    private static final int DAYS = 30;

    private LookDates() {}

    /**
     * The first day of asking after a day.
     *
     * @param joined the first day at work; null before
     * @return null when nobody asks any more
     */
    static LocalDate next(OutcomeStage stage, LocalDate since, LocalDate joined, LocalDate after) {
        return stage.isEmployed() ? staying(joined, after) : result(stage, since, after);
    }

    private static LocalDate result(OutcomeStage stage, LocalDate since, LocalDate after) {
        LocalDate first = since.plusDays(FIRST_DAYS);
        if (stage.compareTo(OutcomeStage.HIRED) < 0 && first.isAfter(after)) {
            return first;
        }
        LocalDate next = since.plusDays(DAYS);
        while (!next.isAfter(after)) {
            next = next.plusDays(DAYS);
        }
        return next;
    }

    private static LocalDate staying(LocalDate joined, LocalDate after) {
        return Stream.of(1, 3, 6)
                .map(joined::plusMonths)
                .filter(day -> day.isAfter(after))
                .findFirst()
                .orElse(null);
    }
}
