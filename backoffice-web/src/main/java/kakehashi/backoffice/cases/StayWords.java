package kakehashi.backoffice.cases;

import kakehashi.backoffice.Office;
import kakehashi.domain.casework.StayEnd;
import kakehashi.i18n.faces.PageTexts;

/** A stay that ends soon, in the reader's words. */
public final class StayWords {

    private StayWords() {}

    /**
     * When it ends.
     *
     * @param day the last day
     * @param left how many days are left, or what to ask now that it has passed
     * @param over whether it has passed
     */
    public record Stay(String day, String left, boolean over) {

        /** Never shows the day. */
        @Override
        public String toString() {
            return "stay";
        }
    }

    /** When it ends, in words; null for null. */
    public static Stay of(StayEnd end, Office office, PageTexts texts) {
        return end == null
                ? null
                : new Stay(
                        office.day(end.day()),
                        end.isOver() ? texts.get("cases.stay.over") : texts.of("cases.stay.left", "days", end.left()),
                        end.isOver());
    }
}
