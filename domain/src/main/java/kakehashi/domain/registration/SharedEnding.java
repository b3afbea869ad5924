package kakehashi.domain.registration;

import java.time.Instant;
import java.util.UUID;

/**
 * A seeker who showed a company something and does not any more; without any of it.
 *
 * @param reference the number of the seeker's sign-up
 * @param eventId the event
 * @param endedAt since when nothing is shown
 */
public record SharedEnding(String reference, UUID eventId, Instant endedAt) {}
