package kakehashi.domain.signin;

import java.util.List;
import java.util.UUID;

/**
 * A living session.
 *
 * @param sessionId the session
 * @param visitors the person in each programme year that knows the address, earliest first; never empty
 */
public record SignedIn(UUID sessionId, List<Visitor> visitors) {

    /** The person in the first of the years. */
    public Visitor visitor() {
        return visitors.get(0);
    }
}
