package kakehashi.backoffice.events;

import kakehashi.backoffice.lists.Address;

/**
 * A line of the checklist before publishing.
 *
 * @param step the name of the step
 * @param done whether nothing is missing
 * @param words what is there, or what is missing
 * @param link where it is mended; null when the reader cannot
 */
public record StepLine(String step, boolean done, String words, Address link) {

    /** The name of its badge. */
    public String badge() {
        return done ? "READY" : "MISSING";
    }

    /** Whether it is still to be done and the reader can do it. */
    public boolean mendable() {
        return !done && link != null;
    }
}
