package kakehashi.domain.staff;

import java.util.UUID;

/**
 * An account just made.
 *
 * @param id its id
 * @param password its one-time password
 */
public record NewAccount(UUID id, String password) {

    /** Never shows the password. */
    @Override
    public String toString() {
        return id.toString();
    }
}
