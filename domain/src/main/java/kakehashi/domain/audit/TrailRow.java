package kakehashi.domain.audit;

import java.util.UUID;
import kakehashi.domain.privacy.access.AccessEntry;
import kakehashi.domain.shared.Actor;

/**
 * An entry of the access log with what it is about; without anybody's personal data.
 *
 * @param entry who did what when
 * @param company the name that the company whose contact did it had then; null for staff, and for one that is not there
 *     any more
 * @param reference the number of the sign-up, the booking, the request for copies or the report, or the login of the
 *     account, it is about; null when it is about none
 * @param eventId the event whose list it is about; null when it is about none
 */
public record TrailRow(AccessEntry entry, String company, String reference, UUID eventId) {

    /** Who: staff by their personal login, people of companies by their company; null when it is not there any more. */
    public String who() {
        return entry.role().equals(Actor.COMPANY) ? company : entry.login();
    }
}
