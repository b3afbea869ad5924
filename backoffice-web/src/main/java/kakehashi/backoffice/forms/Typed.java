package kakehashi.backoffice.forms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kakehashi.domain.shared.Refused;

/** Reads what was typed into forms. */
public final class Typed {

    private Typed() {}

    /**
     * A day, such as {@code 2026-11-24}.
     *
     * @throws Refused {@code dayUnreadable}
     */
    public static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip().replace('/', '-'));
        } catch (DateTimeParseException unreadable) {
            throw new Refused("dayUnreadable");
        }
    }
}
