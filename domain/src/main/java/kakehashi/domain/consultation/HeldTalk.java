package kakehashi.domain.consultation;

import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.event.Audience;

/**
 * A consultation that took place.
 *
 * @param audience for whom it was
 * @param channel how people talked
 * @param theme what about
 * @param way how it came about
 * @param language BCP 47 tag of the language it was asked for in
 * @param person whose it was
 * @param at when it began
 */
record HeldTalk(Audience audience, Channel channel, Theme theme, Way way, String language, UUID person, Instant at) {

    /** How it came about. */
    enum Way {
        BOOKED,
        /** Without a booking, and entered afterwards. */
        WALK_IN,
        WRITTEN
    }
}
