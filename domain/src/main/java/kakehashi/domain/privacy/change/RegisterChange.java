package kakehashi.domain.privacy.change;

import java.util.Objects;
import java.util.UUID;

/**
 * What a register says of a subject.
 *
 * @param kind the register
 * @param subject the account, place or device
 * @param label the login, name or label
 * @param before what was reported last, as {@link RegisterState} words it; null when it was not there
 * @param after what the register says now; null when it is not there any more
 */
public record RegisterChange(RegisterState.Kind kind, UUID subject, String label, String before, String after) {

    /** Whether anything changed. */
    public boolean isChanged() {
        return !Objects.equals(before, after);
    }
}
