package kakehashi.domain.registration;

import java.time.Instant;

/**
 * What a person is told right after signing up. Unless the person is signed in, it looks the same whether or not the
 * address was known.
 *
 * @param reference the number
 * @param confirmUntil until when the mailed link works; null when none is needed, because the person is signed in
 * @param entry what was signed up for
 * @param position on the waiting list, from 1, once the address is confirmed and if nobody comes in between; else 0
 */
public record Receipt(String reference, Instant confirmUntil, Registration.Entry entry, int position) {}
