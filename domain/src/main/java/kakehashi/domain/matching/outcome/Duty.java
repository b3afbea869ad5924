package kakehashi.domain.matching.outcome;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * What a company has to do when a foreign resident joins it or leaves it. Its label is the text {@code Duty.<NAME>}, its
 * explanation {@code Duty.<NAME>.hint}. Source: domain 2.8.
 */
public enum Duty {
    /** Looks at the residence card: status, its end, and whether the work is allowed. */
    CARD_CHECK,
    /** Gives the working conditions in writing, in words the person understands. */
    WORKING_TERMS,
    /** Reports the hiring to the employment service. */
    HIRE_REPORT,
    /** Reports the leaving. */
    LEAVING_REPORT;

    private static final int DAY_OF_NEXT_MONTH = 10;
    private static final int DAYS_AFTER_LEAVING = 10;

    /**
     * The last day it is done in time.
     *
     * @param joined the first day at work; null while there is none
     * @param left the last day at work; null while there is none
     * @return null when it need not be done
     */
    public LocalDate due(Insurance insurance, LocalDate joined, LocalDate left) {
        if (joined == null) {
            return null;
        }
        return switch (this) {
            case CARD_CHECK, WORKING_TERMS -> joined;
            case HIRE_REPORT -> report(insurance, joined, tenthOfNext(joined));
            case LEAVING_REPORT -> left == null ? null : report(insurance, left, left.plusDays(DAYS_AFTER_LEAVING));
        };
    }

    private static LocalDate report(Insurance insurance, LocalDate day, LocalDate insured) {
        return switch (insurance) {
            case EXEMPT -> null;
            case NOT_INSURED ->
                day.with(TemporalAdjusters.firstDayOfNextMonth()).with(TemporalAdjusters.lastDayOfMonth());
            case INSURED, UNKNOWN -> insured;
        };
    }

    private static LocalDate tenthOfNext(LocalDate day) {
        return day.with(TemporalAdjusters.firstDayOfNextMonth()).withDayOfMonth(DAY_OF_NEXT_MONTH);
    }
}
