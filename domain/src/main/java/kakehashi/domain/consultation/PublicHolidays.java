package kakehashi.domain.consultation;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The public holidays of Japan, as the law has them since 2022; the days of the equinoxes by the usual formula, which holds
 * from 1980 to 2099.
 *
 * <p>Source: Act on National Holidays (国民の祝日に関する法律), articles 2 and 3.
 */
public final class PublicHolidays {

    private static final int EQUINOX_EPOCH = 1980;
    private static final double EQUINOX_DRIFT = 0.242194;
    private static final double SPRING = 20.8431;
    private static final double AUTUMN = 23.2488;

    private PublicHolidays() {}

    /** Whether a day is a public holiday: a national holiday, the day instead of one on a Sunday, or a day between two. */
    public static boolean isOne(LocalDate day) {
        return isNational(day) || isInstead(day) || isNational(day.minusDays(1)) && isNational(day.plusDays(1));
    }

    /** The first day that is no national holiday after one on a Sunday. */
    private static boolean isInstead(LocalDate day) {
        for (LocalDate before = day.minusDays(1); isNational(before); before = before.minusDays(1)) {
            if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNational(LocalDate day) {
        int date = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> date == 1 || isMonday(day, 2);
            case FEBRUARY -> date == 11 || date == 23;
            case MARCH -> date == equinox(SPRING, day.getYear());
            case APRIL -> date == 29;
            case MAY -> date >= 3 && date <= 5;
            case JULY -> isMonday(day, 3);
            case AUGUST -> date == 11;
            case SEPTEMBER -> isMonday(day, 3) || date == equinox(AUTUMN, day.getYear());
            case OCTOBER -> isMonday(day, 2);
            case NOVEMBER -> date == 3 || date == 23;
            default -> false;
        };
    }

    private static boolean isMonday(LocalDate day, int which) {
        return day.equals(day.with(dayOfWeekInMonth(which, DayOfWeek.MONDAY)));
    }

    private static int equinox(double first, int year) {
        int years = year - EQUINOX_EPOCH;
        return (int) (first + EQUINOX_DRIFT * years) - years / 4;
    }
}
