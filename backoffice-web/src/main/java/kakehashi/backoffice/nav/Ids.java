package kakehashi.backoffice.registrations;

import java.util.UUID;
import kakehashi.domain.shared.Refused;

/** Reads ids out of addresses. */
final class Ids {

    private Ids() {}

    /**
     * The id.
     *
     * @throws Refused with this code when the text is none
     */
    static UUID parse(String text, String code) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(code);
        }
    }
}
