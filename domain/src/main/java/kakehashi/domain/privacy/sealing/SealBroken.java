package kakehashi.domain.privacy.sealing;

import java.util.UUID;

/** A sealed value cannot be opened: it was altered, moved from another place, or sealed with another key. */
public class SealBroken extends RuntimeException {

    SealBroken(String column, UUID row) {
        super("sealed value of " + column + " in row " + row + " does not open");
    }
}
