package kakehashi.domain.audit;

import java.util.UUID;
import kakehashi.domain.privacy.access.AccessEntry;

/**
 * An entry of the access log with what it is about; without anybody's personal data.
 *
 * @param entry who did what when
 * @param reference the number of the sign-up or the booking, or the login of the account, it is about; null when it is about none
 * @param eventId the event whose list it is about; null when it is about none
 */
public record TrailRow(AccessEntry entry, String reference, UUID eventId) {}
