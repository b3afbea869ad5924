package kakehashi.domain.matching.result;

import java.util.UUID;

/**
 * A company and a person who meet.
 *
 * @param host the company's sign-up
 * @param guest the person's sign-up
 */
public record Pair(UUID host, UUID guest) {}
