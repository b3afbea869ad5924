package kakehashi.backoffice.nav;

import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.shared.Refused;

/** Reads ids out of addresses. */
public final class Ids {

    private Ids() {}

    /** The id; empty when the text is none. */
    public static Optional<UUID> find(String text) {
        try {
            return Optional.of(UUID.fromString(text == null ? "" : text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /**
     * The id.
     *
     * @throws Refused with this code when the text is none
     */
    public static UUID parse(String text, String code) {
        return find(text).orElseThrow(() -> new Refused(code));
    }
}
