package kakehashi.domain.registration;

import java.time.Instant;

/**
 * What a person is told right after signing up. It looks the same whether or not the address was known.
 *
 * @param reference the number
 * @param confirmUntil until when the mailed link works
 */
public record Receipt(String reference, Instant confirmUntil) {}
