package kakehashi.domain.attendance;

import java.util.Arrays;
import java.util.List;

/** Why it is put right after the event who came. No free words: they would be about somebody. Source: T5. */
public enum Correction {
    /** Nobody pressed at the door. */
    FORGOTTEN(true),
    /** The door's device did not work. */
    NO_DEVICE(true),
    /** A press was taken back by mistake. */
    TAKEN_BACK(true),
    /** Somebody else's number was pressed. */
    WRONG_PERSON(false),
    /** The person turned out not to have come. */
    NOT_THERE(false);

    private final boolean came;

    Correction(boolean came) {
        this.came = came;
    }

    /** Why somebody is said to have come, or not to have come. */
    public static List<Correction> of(boolean came) {
        return Arrays.stream(values()).filter(each -> each.came == came).toList();
    }

    /** Whether the person came. */
    public boolean came() {
        return came;
    }
}
