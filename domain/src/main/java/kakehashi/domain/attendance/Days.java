package kakehashi.domain.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.event.Schedule;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;

/** The days of events, each where it takes place. */
@ApplicationScoped
public class Days {

    @Inject
    Events events;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * The beginning of an event's first day; who signs up later is a walk-in.
     *
     * @throws Refused {@code eventUnknown}
     */
    @Transactional
    public Instant morning(UUID eventId) {
        Schedule schedule = known(eventId).schedule();
        return schedule.start().toLocalDate().atStartOfDay(schedule.zone()).toInstant();
    }

    /**
     * When an event begins.
     *
     * @throws Refused {@code eventUnknown}
     */
    @Transactional
    Instant beginning(UUID eventId) {
        return known(eventId).schedule().startsAt();
    }

    /** The day it is where an event takes place. */
    public LocalDate today(EventRow event) {
        return LocalDate.ofInstant(clock.instant(), event.schedule().zone());
    }

    /** The days of an event, in order. */
    public List<LocalDate> of(EventRow event) {
        return event.schedule()
                .start()
                .toLocalDate()
                .datesUntil(event.schedule().end().toLocalDate().plusDays(1))
                .toList();
    }

    /** Whether an event takes place, or goes on, today. */
    private boolean isToday(EventRow event) {
        return of(event).contains(today(event));
    }

    /** While people are checked in at an event. */
    public DoorHours hours(EventRow event) {
        return DoorHours.of(event.schedule(), Duration.ofHours(settings.number(Setting.CHECKIN_HOURS)));
    }

    /** Why nobody can be checked in at an event now: {@code EARLY} or {@code LATE}; null when people can. */
    public Answer.Outcome closed(EventRow event) {
        return hours(event).refusal(clock.instant());
    }

    /**
     * Whether people were checked in at an event at a moment.
     *
     * @throws Refused {@code eventUnknown}
     */
    @Transactional
    Answer.Outcome refusal(UUID eventId, Instant moment) {
        return hours(known(eventId)).refusal(moment);
    }

    private EventRow known(UUID eventId) {
        return events.row(eventId).orElseThrow(() -> new Refused("eventUnknown"));
    }

    /** Whether an event has begun, or was called off: its sign-ups are neither confirmed nor cancelled any more. */
    public boolean isBegun(EventRow event) {
        return event.state() == Event.State.CANCELLED
                || !event.schedule().startsAt().isAfter(clock.instant());
    }

    /** Whether an event has ended. */
    public boolean isOver(EventRow event) {
        return !event.schedule().endsAt().isAfter(clock.instant());
    }

    /** The published events with places that take place today, by beginning. */
    @Transactional
    public List<EventRow> eventsOfToday() {
        return events.rows().stream().filter(this::isOpen).filter(this::isToday).toList();
    }

    /** The published events with places that are still to come, by beginning; none of today. */
    @Transactional
    public List<EventRow> eventsToCome() {
        return events.rows().stream()
                .filter(this::isOpen)
                .filter(event -> today(event).isBefore(event.schedule().start().toLocalDate()))
                .toList();
    }

    private boolean isOpen(EventRow event) {
        return event.kind().hasPlaces() && event.state() == Event.State.PUBLISHED;
    }
}
