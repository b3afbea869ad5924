package kakehashi.backoffice.copies;

import java.util.List;
import java.util.Optional;

/**
 * A paper ready to be shown or drawn.
 *
 * @param title what it is
 * @param event the event's title
 * @param when its days and times
 * @param words what stands at its foot, to be filled in by hand; empty for nothing
 * @param parts its copies, each with its number
 */
public record Paper(String title, String event, String when, String words, List<Part> parts) {

    /**
     * One copy.
     *
     * @param number its number, across each of its pages; empty for a paper without one
     * @param mark number, place among the copies, who printed it and when
     * @param grid its table; empty when it is none
     * @param badges its badges; empty when it has none
     * @param form its blank form; empty when it is none
     * @param slips the numbers on its slips; empty when it has none
     */
    public record Part(
            String number,
            String mark,
            Optional<Grid> grid,
            List<Badge> badges,
            Optional<BlankForm> form,
            List<Integer> slips) {

        /** One that is a table. */
        public static Part of(String number, String mark, Grid grid) {
            return new Part(number, mark, Optional.of(grid), List.of(), Optional.empty(), List.of());
        }

        /** Its table. */
        public Grid table() {
            return grid.orElse(null);
        }

        /** Its form. */
        public BlankForm blank() {
            return form.orElse(null);
        }
    }
}
