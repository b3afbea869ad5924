package kakehashi.domain.privacy.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Until when something is due about an incident, and how it stands. Days are those of the office, and the day on which it
 * was noticed is the first.
 *
 * @param duty what is due
 * @param last the last day
 * @param until the last moment of what is due at once; null for what has days
 * @param standing how it stands
 */
public record IncidentClock(Duty duty, LocalDate last, Instant until, Standing standing) {

    /** How long telling the ward may take, where it is due at once. Source: T19. */
    public static final Duration AT_ONCE = Duration.ofHours(1);

    /** On which day the first report begins to be due, and on which it is at the latest. Source: domain 4.1. */
    public static final int PRELIMINARY_FROM = 3;

    /** The last day of the first report. Source: domain 4.1. */
    public static final int PRELIMINARY_DAYS = 5;

    /** The last day of the final report. Source: domain 4.1. */
    public static final int FINAL_DAYS = 30;

    /** The last day of the final report when somebody did it on purpose. Source: domain 4.1. */
    public static final int MALICIOUS_DAYS = 60;

    /** From how many days before it a final report is due soon. */
    private static final int SOON = 7;

    /** What is due. */
    public enum Duty {
        WARD,
        PRELIMINARY,
        FINAL
    }

    /** How it stands. */
    public enum Standing {
        /** Done in time. */
        DONE,
        /** Done, and too late. */
        DONE_LATE,
        /** There is time. */
        RUNNING,
        /** There is little time. */
        SOON,
        /** The time is over. */
        LATE
    }

    /** Whether it is done. */
    public boolean isDone() {
        return standing == Standing.DONE || standing == Standing.DONE_LATE;
    }

    /** Whether it is not done, and its time is over. */
    public boolean isLate() {
        return standing == Standing.LATE;
    }

    /** What is due about an incident, in order. */
    public static List<IncidentClock> of(Incident incident, Instant now, ZoneId zone) {
        LocalDate first = incident.noticedOn();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate early = first.plusDays(PRELIMINARY_DAYS - 1);
        LocalDate late = first.plusDays((incident.isMalicious() ? MALICIOUS_DAYS : FINAL_DAYS) - 1);
        Instant atOnce = incident.reported().at().plus(AT_ONCE);
        return List.of(
                new IncidentClock(Duty.WARD, first, atOnce, atOnce(incident.toldAt(), atOnce, now)),
                new IncidentClock(
                        Duty.PRELIMINARY,
                        early,
                        null,
                        standing(
                                day(
                                        incident.preliminary() == null
                                                ? null
                                                : incident.preliminary().at(),
                                        zone),
                                first.plusDays(PRELIMINARY_FROM - 1),
                                early,
                                today)),
                new IncidentClock(
                        Duty.FINAL,
                        late,
                        null,
                        standing(
                                day(
                                        incident.completed() == null
                                                ? null
                                                : incident.completed().at(),
                                        zone),
                                late.minusDays(SOON),
                                late,
                                today)));
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }

    private static Standing atOnce(Instant done, Instant last, Instant now) {
        if (done != null) {
            return done.isAfter(last) ? Standing.DONE_LATE : Standing.DONE;
        }
        return now.isAfter(last) ? Standing.LATE : Standing.SOON;
    }

    private static Standing standing(LocalDate done, LocalDate soon, LocalDate last, LocalDate today) {
        if (done != null) {
            return done.isAfter(last) ? Standing.DONE_LATE : Standing.DONE;
        }
        if (today.isAfter(last)) {
            return Standing.LATE;
        }
        return today.isBefore(soon) ? Standing.RUNNING : Standing.SOON;
    }
}
