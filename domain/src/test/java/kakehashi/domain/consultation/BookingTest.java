package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.Samples;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealSamples;
import kakehashi.domain.testing.Refusal;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final Seal SEAL = SealSamples.fresh();
    private static final UUID COUNSELLOR = UUID.randomUUID();
    private static final Instant START = Samples.NOW.plus(Duration.ofDays(10));
    private static final Slot SLOT = new Slot(START, START.plus(Duration.ofMinutes(45)), null, List.of(COUNSELLOR));
    private static final UUID PLACE = UUID.randomUUID();
    private static final Slot LATER = new Slot(
            START.plus(Duration.ofDays(1)),
            START.plus(Duration.ofDays(1)).plusSeconds(2700),
            PLACE,
            List.of(COUNSELLOR));

    private static Booking held() {
        return held(Samples.NOW);
    }

    private static Booking held(Instant now) {
        Booking booking = new Booking(
                new BookingRequest(
                        UUID.randomUUID(),
                        new BookingRequest.Wish(Audience.SEEKER, Channel.PHONE, Theme.INTERVIEW, START),
                        Samples.language("vi"),
                        UUID.randomUUID(),
                        Map.of(),
                        null),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "K000-0000-000");
        booking.hold(COUNSELLOR, SLOT, now, Duration.ofHours(2));
        return booking;
    }

    private static Booking confirmed() {
        Booking booking = held();
        booking.confirm(Samples.NOW);
        return booking;
    }

    @Test
    void holds_its_time_until_the_deadline() {
        Booking booking = held();
        Instant deadline = Samples.NOW.plus(Duration.ofHours(2));
        assertEquals(COUNSELLOR, booking.counsellorId());
        assertFalse(booking.isDue(deadline));
        assertTrue(booking.isDue(deadline.plusMillis(1)));
        assertEquals("bookingTooLate", Refusal.of(() -> booking.confirm(deadline.plusMillis(1))));
        booking.lapse(deadline.plusMillis(1));
        assertNull(booking.counsellorId());
        assertEquals("bookingTooLate", Refusal.of(() -> booking.confirm(Samples.NOW)));
        assertEquals("bookingTooLate", Refusal.of(() -> booking.cancel(Samples.NOW)));
    }

    @Test
    void is_not_held_past_its_beginning() {
        Booking booking = held(START.minusSeconds(60));
        assertEquals(START, booking.confirmUntil());
        assertTrue(booking.isDue(START.plusMillis(1)));
    }

    @Test
    void confirming_twice_changes_nothing() {
        Booking booking = confirmed();
        booking.confirm(START);
        assertEquals(Samples.NOW, booking.confirmedAt());
        assertEquals(Booking.State.CONFIRMED, booking.state());
        assertEquals("bookingNotUnconfirmed", Refusal.of(() -> booking.lapse(START)));
    }

    @Test
    void calling_it_off_gives_the_time_back() {
        Booking booking = confirmed();
        booking.cancel(Samples.NOW);
        booking.cancel(START);
        assertNull(booking.counsellorId());
        assertNull(booking.reminderDueAt());
        assertEquals(1, booking.revision());
        assertEquals("bookingCancelled", Refusal.of(() -> booking.confirm(Samples.NOW)));
        assertEquals("bookingCancelled", Refusal.of(() -> booking.move(COUNSELLOR, LATER, Samples.NOW)));
    }

    @Test
    void moving_needs_a_confirmed_address_and_a_time_that_has_not_come() {
        assertEquals("bookingNotConfirmed", Refusal.of(() -> held().move(COUNSELLOR, LATER, Samples.NOW)));
        assertEquals("bookingOver", Refusal.of(() -> confirmed().move(COUNSELLOR, LATER, START)));
        assertEquals("bookingOver", Refusal.of(() -> confirmed().cancel(START)));
        Booking booking = confirmed();
        booking.move(COUNSELLOR, LATER, Samples.NOW);
        assertEquals(LATER.startsAt(), booking.startsAt());
        assertEquals(LATER.endsAt(), booking.endsAt());
        assertEquals(new Spot(LATER.startsAt(), PLACE), booking.spot());
        assertEquals(LATER.startsAt().minus(Duration.ofDays(3)), booking.reminderDueAt());
    }

    @Test
    void given_to_another_counsellor_it_changes_nothing_for_its_person() {
        UUID other = UUID.randomUUID();
        Booking booking = confirmed();
        Instant due = booking.reminderDueAt();
        booking.give(other, due.plusSeconds(1));
        assertEquals(other, booking.counsellorId());
        assertEquals(due, booking.reminderDueAt(), "one that is due and not yet written is not skipped");
        assertEquals(0, booking.revision());
        assertEquals(START, booking.startsAt());
        assertEquals("bookingNotConfirmed", Refusal.of(() -> held().give(other, Samples.NOW)));
        assertEquals("bookingOver", Refusal.of(() -> confirmed().give(other, START)));
    }

    @Test
    void people_are_reminded_on_weekends_and_holidays_too() {
        Instant tuesday = Instant.parse("2026-11-24T01:00:00Z");
        assertEquals(Instant.parse("2026-11-21T01:00:00Z"), Reminder.nextDue(tuesday, Samples.NOW), "a Saturday");
        assertEquals(
                Instant.parse("2026-11-23T01:00:00Z"),
                Reminder.nextDue(tuesday, Instant.parse("2026-11-21T01:00:00Z")),
                "Labour Thanksgiving Day");
    }

    @Test
    void reminders_come_three_days_and_one_day_before_and_never_for_what_was_booked_later() {
        assertEquals(START.minus(Duration.ofDays(3)), Reminder.nextDue(START, START.minus(Duration.ofDays(4))));
        assertEquals(START.minus(Duration.ofDays(1)), Reminder.nextDue(START, START.minus(Duration.ofDays(3))));
        assertEquals(START.minus(Duration.ofDays(1)), Reminder.nextDue(START, START.minus(Duration.ofDays(2))));
        assertNull(Reminder.nextDue(START, START.minus(Duration.ofDays(1))));
        assertNull(Reminder.nextDue(START, START.minus(Duration.ofHours(2))));
        assertFalse(Reminder.isLast(START, START.minus(Duration.ofDays(2))));
        assertTrue(Reminder.isLast(START, START.minus(Duration.ofDays(1))));
    }

    @Test
    void only_reminders_that_can_still_come_are_promised() {
        assertEquals(Reminder.Left.BOTH, Reminder.left(START, START.minus(Duration.ofDays(4))));
        assertEquals(Reminder.Left.LAST, Reminder.left(START, START.minus(Duration.ofDays(3))));
        assertEquals(Reminder.Left.LAST, Reminder.left(START, START.minus(Duration.ofDays(2))));
        assertEquals(Reminder.Left.NONE, Reminder.left(START, START.minus(Duration.ofDays(1))));
        assertEquals(Reminder.Left.NONE, Reminder.left(START, START.plusSeconds(1)));
    }

    @Test
    void answers_open_with_the_years_keys_alone() {
        Booking booking = held();
        booking.fillIn(SEAL, Map.of(PersonalField.NAME, "SUHARTO", PersonalField.PHONE, "+819012345678"));
        assertEquals(
                Map.of(PersonalField.NAME, "SUHARTO", PersonalField.PHONE, "+819012345678"), booking.answers(SEAL));
    }
}
