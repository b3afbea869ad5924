package kakehashi.backoffice.years;

import kakehashi.backoffice.lists.Address;
import kakehashi.domain.event.YearSteps;

/**
 * A step after opening a year.
 *
 * @param step which
 * @param done whether it was taken
 * @param link where it is taken
 */
public record YearStep(YearSteps.Step step, boolean done, Address link) {

    /** How its mark is called. */
    public String badge() {
        return done ? "READY" : "MISSING";
    }

    /** The key of what is to be done. */
    public String words() {
        return "years.steps." + step;
    }
}
