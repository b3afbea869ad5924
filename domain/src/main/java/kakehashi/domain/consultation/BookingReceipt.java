package kakehashi.domain.consultation;

import java.time.Instant;

/**
 * What a person is told right after booking, or beginning a conversation. Unless the person is signed in, it looks the
 * same whether or not the address was known.
 *
 * @param reference the number
 * @param confirmUntil until when the mailed link works; null when none is needed, because the person is signed in
 */
public record BookingReceipt(String reference, Instant confirmUntil) {}
