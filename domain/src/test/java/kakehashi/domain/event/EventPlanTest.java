package kakehashi.domain.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.Samples;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Refused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What staff may decide of an event, and when. */
class EventPlanTest {

    private static final Venue HALL = new Venue("hall");
    private static final LeftOut PHONE = new LeftOut(Audience.SEEKER, PersonalField.PHONE);

    private static EventPlan plan(EventKind kind, Map<Audience, Integer> places, Instant draw, Stay stay) {
        return new EventPlan(kind, HALL.id(), Samples.SCHEDULE, places, draw, stay, Set.of(PHONE));
    }

    private static EventPlan seminar(int places) {
        return plan(EventKind.JOB_SEMINAR, Map.of(Audience.SEEKER, places), null, null);
    }

    private static String code(Executable refused) {
        return assertThrows(Refused.class, refused).code();
    }

    private static Event published() {
        Event event = Samples.draft(EventKind.JOB_SEMINAR);
        event.offer(Audience.SEEKER, 10);
        event.publish();
        return event;
    }

    @Test
    void a_plan_fits_its_kind() {
        Stay stay = new Stay("架空みどり橋ソフト", Stay.Pay.UNPAID);
        Instant draw = Samples.NOW.plus(Duration.ofDays(3));
        Map<Audience, Integer> companies = Map.of(Audience.COMPANY, 5);

        assertEquals("audienceNotForKind", code(() -> plan(EventKind.JOB_SEMINAR, companies, null, null)));
        assertEquals("audienceNotForKind", code(() -> plan(EventKind.COMPANY_CONSULTATION, companies, null, null)));
        assertEquals("placesOutOfRange", code(() -> seminar(-1)));
        assertEquals("placesOutOfRange", code(() -> seminar(EventPlan.MOST_PLACES + 1)));
        assertEquals("drawWithoutPlaces", code(() -> plan(EventKind.SEEKER_CONSULTATION, Map.of(), draw, null)));
        assertEquals("stayNotForKind", code(() -> plan(EventKind.EXCHANGE, Map.of(), null, stay)));
    }

    @Test
    void a_draft_becomes_what_is_planned_and_gives_up_the_places_it_no_longer_has() {
        Event event = Samples.draft(EventKind.EXCHANGE);
        event.offer(Audience.SEEKER, 10);
        event.offer(Audience.COMPANY, 4);
        Instant draw = Samples.NOW.plus(Duration.ofDays(3));
        EventPlan plan = plan(EventKind.JOB_SEMINAR, Map.of(Audience.SEEKER, 30), draw, null);

        List<EventPlaces> gone = event.plan(plan, HALL);

        assertEquals(plan, EventPlan.of(event));
        assertEquals(List.of(4), gone.stream().map(EventPlaces::capacity).toList());
        event.plan(seminar(20), HALL);
        assertNull(event.draw());
        assertEquals(Set.of(PHONE), event.leftOut());
        assertEquals(
                "timesOutOfOrder",
                code(() -> event.plan(plan(EventKind.JOB_SEMINAR, Map.of(), Samples.SCHEDULE.startsAt(), null), HALL)));
    }

    @Test
    void a_published_event_moves_until_it_begins_and_tells_calendars() {
        Event event = published();
        Schedule later = Samples.SCHEDULE.on(LocalDate.of(2026, 12, 16));

        event.change(later, HALL, Samples.NOW);

        assertEquals(later, event.schedule());
        assertEquals(HALL, event.venue());
        assertEquals(new Listing.Standing(false, null, 1), event.standing());
        assertEquals("eventNotDraft", code(() -> event.plan(seminar(9), HALL)));
        assertEquals("eventBegun", code(() -> event.change(later, HALL, later.startsAt())));
        assertEquals("eventNotPublished", code(() -> Samples.draft(EventKind.EXCHANGE)
                .change(later, HALL, Samples.NOW)));
    }

    @Test
    void a_draw_stays_before_the_beginning() {
        Event event = Samples.draft(EventKind.JOB_SEMINAR);
        event.offer(Audience.SEEKER, 10);
        event.drawLots(Samples.SCHEDULE.startsAt().minusSeconds(60));
        event.publish();
        Schedule earlier = Samples.SCHEDULE.on(LocalDate.of(2026, 12, 8));

        assertEquals("timesOutOfOrder", code(() -> event.change(earlier, HALL, Samples.NOW)));
    }

    @Test
    void what_is_called_off_says_why_and_never_changes_again() {
        Event event = published();

        event.cancel(CancelReason.TOO_FEW, Samples.NOW);

        assertEquals(new Listing.Standing(true, CancelReason.TOO_FEW, 1), event.standing());
        assertEquals("eventNotPublished", code(() -> event.cancel(CancelReason.TOO_FEW, Samples.NOW)));
        assertEquals("eventNotPublished", code(() -> event.change(Samples.SCHEDULE, HALL, Samples.NOW)));
    }

    @Test
    void what_is_over_took_place_and_is_not_called_off() {
        Event event = published();

        assertEquals("eventOver", code(() -> event.cancel(CancelReason.VENUE, Samples.SCHEDULE.endsAt())));
        event.cancel(CancelReason.VENUE, Samples.SCHEDULE.endsAt().minusSeconds(1));
    }

    @Test
    void what_is_archived_does_not_change_until_it_is_brought_back() {
        Event event = published();

        assertEquals(
                "eventNotOver",
                code(() -> event.archive(Samples.SCHEDULE.endsAt().minusSeconds(1))));
        event.archive(Samples.SCHEDULE.endsAt());
        assertEquals("eventArchived", code(() -> event.archive(Samples.SCHEDULE.endsAt())));
        assertEquals("eventNotPublished", code(() -> event.cancel(CancelReason.VENUE, Samples.NOW)));
        event.restore();
        event.cancel(CancelReason.VENUE, Samples.NOW);

        Event draft = Samples.draft(EventKind.EXCHANGE);
        draft.archive(Samples.NOW);
        assertEquals("eventNotDraft", code(draft::publish));
    }

    @Test
    void people_are_concerned_by_times_and_venue_alone() {
        EventPlan plan = seminar(10);
        Schedule schedule = Samples.SCHEDULE;
        Schedule closing = new Schedule(
                schedule.zone(),
                schedule.startsAt(),
                schedule.endsAt(),
                schedule.opensAt(),
                schedule.closesAt().minusSeconds(60));

        assertFalse(plan.concerns(seminar(40)));
        assertFalse(plan.concerns(moved(plan, plan.venue(), closing)));
        assertTrue(plan.concerns(moved(plan, UUID.randomUUID(), schedule)));
        assertTrue(plan.concerns(moved(plan, plan.venue(), schedule.on(LocalDate.of(2026, 12, 10)))));
    }

    private static EventPlan moved(EventPlan plan, UUID venue, Schedule schedule) {
        return new EventPlan(plan.kind(), venue, schedule, plan.places(), plan.drawAt(), plan.stay(), plan.leftOut());
    }

    /** Also where clocks change: the times of the day stay, as far as the day has them. */
    @Property
    void a_copy_keeps_the_times_of_the_day_and_the_days_between(
            @ForAll @IntRange(min = -800, max = 800) int days, @ForAll boolean abroad) {
        ZoneId zone = ZoneId.of(abroad ? "Europe/Berlin" : "Asia/Tokyo");
        Schedule from = new Schedule(
                zone,
                Instant.parse("2026-12-09T11:00:00Z"),
                Instant.parse("2026-12-10T13:00:00Z"),
                Instant.parse("2026-10-15T09:00:00Z"),
                Instant.parse("2026-12-08T15:00:00Z"));
        LocalDate day = from.start().toLocalDate().plusDays(days);

        Schedule to = from.on(day);

        assertEquals(day.atTime(from.start().toLocalTime()), to.start().toLocalDateTime());
        assertEquals(from.end().toLocalDateTime().plusDays(days), to.end().toLocalDateTime());
        assertEquals(
                from.opensAt().atZone(zone).toLocalDateTime().plusDays(days),
                to.opensAt().atZone(zone).toLocalDateTime());
        assertEquals(
                from.closesAt().atZone(zone).toLocalDateTime().plusDays(days),
                to.closesAt().atZone(zone).toLocalDateTime());
    }
}
