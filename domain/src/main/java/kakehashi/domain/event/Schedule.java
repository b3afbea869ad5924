package kakehashi.domain.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import kakehashi.domain.shared.Refused;

/**
 * When an event takes place and when people may sign up for it.
 *
 * @param zone the event's own time zone
 * @param startsAt its beginning
 * @param endsAt its end, after the beginning
 * @param opensAt from when people may sign up
 * @param closesAt until when, not after the end
 */
public record Schedule(ZoneId zone, Instant startsAt, Instant endsAt, Instant opensAt, Instant closesAt) {

    /**
     * Checks the order of the times.
     *
     * @throws Refused {@code timesOutOfOrder}
     */
    public Schedule {
        if (!startsAt.isBefore(endsAt) || !opensAt.isBefore(closesAt) || closesAt.isAfter(endsAt)) {
            throw new Refused("timesOutOfOrder");
        }
    }

    /** The same times of the day, all as many days earlier or later as the beginning moves to a day. */
    public Schedule on(LocalDate day) {
        long days = ChronoUnit.DAYS.between(start().toLocalDate(), day);
        return new Schedule(
                zone, moved(startsAt, days), moved(endsAt, days), moved(opensAt, days), moved(closesAt, days));
    }

    /** A moment so many days later, at the same time of the day in the event's zone. */
    Instant moved(Instant moment, long days) {
        return moment.atZone(zone).plusDays(days).toInstant();
    }

    /** The beginning in the event's zone. */
    public ZonedDateTime start() {
        return startsAt.atZone(zone);
    }

    /** The end in the event's zone. */
    public ZonedDateTime end() {
        return endsAt.atZone(zone);
    }

    /**
     * Until when something is kept for somebody who has a while to answer: not past the beginning, nor past the end once
     * it has begun.
     */
    public Instant keptUntil(Instant now, Duration patience) {
        Instant last = now.isBefore(startsAt) ? startsAt : endsAt;
        Instant until = now.plus(patience);
        return until.isBefore(last) ? until : last;
    }

    /** From which day people's data can be collected: from now on, or once sign-up opens. */
    public LocalDate collectsFrom(Instant now) {
        return LocalDate.ofInstant(opensAfter(now) ? opensAt : now, zone);
    }

    /** Whether sign-up has not begun yet. */
    public boolean opensAfter(Instant now) {
        return now.isBefore(opensAt);
    }

    /** Whether sign-up has ended. */
    public boolean closedBy(Instant now) {
        return !now.isBefore(closesAt);
    }
}
