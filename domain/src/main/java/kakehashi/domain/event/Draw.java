package kakehashi.domain.event;

import java.time.Instant;

/**
 * How an event's places are drawn by lot.
 *
 * @param at when; until then sign-ups are collected without a place
 * @param drawnAt when they were drawn; null before
 * @param seed what the order was made from, published afterwards; null before
 */
public record Draw(Instant at, Instant drawnAt, String seed) {

    /** Whether the places are still to be drawn. */
    public boolean isPending() {
        return drawnAt == null;
    }
}
