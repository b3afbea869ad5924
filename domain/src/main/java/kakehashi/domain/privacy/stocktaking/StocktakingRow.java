package kakehashi.domain.privacy.stocktaking;

import java.time.LocalDate;

/**
 * A quarter in the list of stocktakings.
 *
 * @param quarter the quarter
 * @param stocktaking what was done in it; null when nothing was
 * @param kept how many accounts may stay
 * @param stopped how many were stopped
 */
public record StocktakingRow(Quarter quarter, Stocktaking stocktaking, long kept, long stopped) {

    /** How many days after its quarter began it must be signed. */
    public static final int DAYS = 14;

    /** How a stocktaking can stand. */
    public enum Standing {
        /** Signed. */
        SIGNED,
        /** Not signed yet. */
        OPEN,
        /** Not signed in time. */
        LATE,
        /** The quarter went by. */
        MISSED
    }

    /** The last day on which it is signed in time. */
    public LocalDate dueOn() {
        return quarter.first().plusDays(DAYS);
    }

    /** How it stands on a day. */
    public Standing standing(LocalDate today) {
        if (stocktaking != null && stocktaking.isSigned()) {
            return Standing.SIGNED;
        }
        if (today.isAfter(quarter.last())) {
            return Standing.MISSED;
        }
        return today.isAfter(dueOn()) ? Standing.LATE : Standing.OPEN;
    }
}
