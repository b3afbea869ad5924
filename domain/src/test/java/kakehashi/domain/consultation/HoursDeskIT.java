package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff set hours, closed days, rooms and interpreters, and move bookings. Source: R-A13, R-A23. */
class HoursDeskIT extends UnderOffice {

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");
    private static final Instant THURSDAY = Advice.FIRST.plus(Duration.ofDays(7));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final Said OPEN = new Said("open", "closed");

    @Inject
    HoursDesk desk;

    @Inject
    HoursCheck check;

    @Inject
    ClosedDays closedDays;

    @Inject
    Resources resources;

    @Inject
    Assignments assignments;

    @Inject
    StaffBookings staff;

    @Inject
    Bookings bookings;

    @Inject
    ConsultationSlots slots;

    @Inject
    ConsultationCalendar calendar;

    @Inject
    ConsultationDesk consultations;

    @Inject
    TextTrail trail;

    @Inject
    Acting acting;

    private Advice advice;

    @BeforeEach
    void open() throws SQLException {
        advice = Advice.open(world, 1);
        world.handled(SUZUKI);
        acting.as(SUZUKI);
    }

    private UUID booked(Instant startsAt, String mail) throws SQLException {
        String reference = bookings.book(advice.form(startsAt, mail)).reference();
        bookings.confirm(advice.key(reference));
        return UUID.fromString(world.sql().text("select id from consultation_booking where reference = ?", reference));
    }

    private CounsellorHours first() {
        return desk.all().get(0);
    }

    private Shift on(DayOfWeek weekday) {
        return first().shifts().stream()
                .filter(each -> each.terms().weekday() == weekday)
                .findFirst()
                .orElseThrow();
    }

    private static ShiftTerms afternoons(DayOfWeek weekday) {
        return new ShiftTerms(
                weekday,
                LocalTime.of(13, 0),
                LocalTime.of(17, 0),
                60,
                EnumSet.of(Channel.PHONE),
                LocalDate.of(2026, 4, 1),
                null);
    }

    @Test
    void changed_hours_hold_at_once_and_what_was_booked_stays_and_is_named() throws SQLException {
        UUID id = booked(THURSDAY, "a@example.jp");
        UUID one = first().counsellor().id();
        Shift shift = on(DayOfWeek.THURSDAY);
        assertEquals(List.of(), check.outside());
        List<BookingRow> would = check.outside(first().counsellor(), shift.id(), afternoons(DayOfWeek.THURSDAY));
        assertEquals(id, would.get(0).id());

        desk.agree(shift.id(), afternoons(DayOfWeek.THURSDAY), 0, Said.before("before"));
        assertEquals(id, check.outside(first().counsellor()).get(0).id());
        assertEquals("CONFIRMED", world.sql().text("select state from consultation_booking"));
        Slot next = slots.free(Channel.PHONE).stream()
                .filter(each -> each.startsAt().isAfter(THURSDAY.minusSeconds(1)))
                .findFirst()
                .orElseThrow();
        assertEquals(THURSDAY.plus(Duration.ofHours(3)), next.startsAt());
        assertEquals(Duration.ofMinutes(60), Duration.between(next.startsAt(), next.endsAt()));
        assertTrue(slots.free(Channel.IN_PERSON).stream()
                .noneMatch(each -> each.startsAt().equals(next.startsAt())));
        assertEquals("before", trail.of(one, 9).get(0).saidBefore());
        assertEquals(HoursDesk.ACTION, world.sql().text("select action from access_log order by id desc limit 1"));
        assertEquals("hoursChanged", Refusal.of(() -> desk.drop(shift.id(), 0, null)));
        desk.drop(shift.id(), trail.last(one), null);
        assertEquals(1, first().shifts().size());
        assertEquals(1, consultations.coming().size());
    }

    @Test
    void hours_that_cannot_be_are_refused() {
        UUID one = first().counsellor().id();
        ShiftTerms sundays = afternoons(DayOfWeek.SUNDAY);
        assertEquals("hoursOverlap", Refusal.of(() -> desk.open(one, afternoons(DayOfWeek.TUESDAY), 0)));
        assertEquals("counsellorUnknown", Refusal.of(() -> desk.open(UUID.randomUUID(), sundays, 0)));
        assertEquals("shiftUnknown", Refusal.of(() -> desk.agree(UUID.randomUUID(), sundays, 0, null)));
        desk.open(one, sundays, 0);
        assertEquals(3, first().shifts().size());
        LocalDate holiday = LocalDate.of(2027, 1, 11);
        ShiftTerms once = ShiftTerms.on(holiday, LocalTime.of(9, 0), LocalTime.of(12, 0), 45, ShiftTerms.timed());
        desk.open(one, once, trail.last(one));
        assertEquals(
                "hoursOverlap", Refusal.of(() -> desk.open(one, once, trail.last(one))), "the same single day twice");
    }

    @Test
    void who_stops_has_no_hours_from_that_day_on() throws SQLException {
        UUID before = booked(Advice.FIRST, "a@example.jp");
        UUID after = booked(THURSDAY, "b@example.jp");
        CounsellorHours one = first();
        UUID id = one.counsellor().id();
        CounsellorPlan plan = new CounsellorPlan(List.of("ja", "vi"), SUZUKI.id(), DAY);
        assertEquals(
                List.of(after),
                check.outside(one.counsellor(), DAY).stream()
                        .map(BookingRow::id)
                        .toList());

        desk.change(id, plan, 0, Said.before("ja"));

        assertEquals(
                List.of(after), check.outside().stream().map(BookingRow::id).toList());
        assertTrue(slots.free(Channel.PHONE).stream()
                .allMatch(each -> each.startsAt().isBefore(THURSDAY)));
        assertEquals("suzuki", first().login());
        assertEquals(List.of("ja", "vi"), slots.languages());
        assertEquals(
                "counsellorStopped", Refusal.of(() -> desk.open(id, afternoons(DayOfWeek.SUNDAY), trail.last(id))));
        assertEquals("accountAdvises", Refusal.of(() -> desk.add(plan)));
        assertEquals("languagesNone", Refusal.of(() -> desk.add(new CounsellorPlan(List.of(), null, null))));
        UUID second = desk.add(new CounsellorPlan(List.of("en"), null, null));
        assertEquals(2, desk.find(second).orElseThrow().counsellor().number());
        TestClock.set(THURSDAY);
        assertEquals(List.of("en"), slots.languages());
        assertEquals(List.of(), check.outside(), "nobody moves what has begun");
        assertNotEquals(before, after);
    }

    @Test
    void closed_days_say_what_is_booked_on_them_and_open_again() throws SQLException {
        booked(THURSDAY, "a@example.jp");
        closedDays.close(DAY, DAY.plusDays(1), OPEN);
        closedDays.close(DAY, DAY, OPEN);

        assertEquals(List.of(new ClosedDayRow(DAY, 1), new ClosedDayRow(DAY.plusDays(1), 0)), check.closedDays());
        assertEquals(1, check.outside().size());
        assertEquals(1, check.on(DAY, DAY).size());
        CalendarSpan span = calendar.of(DAY.minusDays(3), DAY.plusDays(3));
        assertEquals(1, span.bookings().size());
        assertTrue(span.closed().contains(DAY));
        assertTrue(span.free().stream().allMatch(each -> each.startsAt().isBefore(THURSDAY)));
        assertEquals(List.of(1), span.free().get(0).counsellors());
        assertEquals(ShiftTerms.timed(), span.free().get(0).channels());

        closedDays.open(DAY, new Said("closed", "open"));
        assertEquals(List.of(), check.outside());
        assertEquals("closed", trail.of(ClosedDays.TRAIL, 9).get(0).saidBefore());
        assertEquals("closedDaysWrong", Refusal.of(() -> closedDays.close(DAY, DAY.minusDays(1), OPEN)));
        assertEquals("closedDaysWrong", Refusal.of(() -> closedDays.close(DAY, DAY.plusDays(31), OPEN)));
    }

    private void assign(UUID booking, UUID room, UUID interpreter) {
        assignments.assign(
                booking, room, interpreter, assignments.sheet(booking).version());
    }

    private String held(UUID booking) throws SQLException {
        return world.sql()
                .text(
                        "select concat(room_id is not null, room_lost, interpreter_id is not null, interpreter_lost)"
                                + " from consultation_booking where id = ?",
                        booking);
    }

    /** One more counsellor on Thursdays. */
    private void another() {
        UUID id = desk.add(new CounsellorPlan(List.of("ja"), null, null));
        ShiftTerms terms = new ShiftTerms(
                DayOfWeek.THURSDAY, LocalTime.of(10, 0), LocalTime.of(19, 0), 45, ShiftTerms.timed(), DAY, null);
        desk.open(id, terms, trail.last(id));
    }

    private void move(UUID booking, Instant startsAt) {
        int version = assignments.sheet(booking).version();
        staff.move(booking, Spot.atOffice(startsAt), version, StaffBookings.AskedBy.PERSON);
    }

    @Test
    void a_room_is_had_once_and_is_free_again_after_calling_off() throws SQLException {
        another();
        UUID room = resources.add(Resource.Kind.ROOM, List.of(), null);
        UUID interpreter = resources.add(Resource.Kind.INTERPRETER, List.of("vi", "en"), null);
        UUID one = booked(THURSDAY, "a@example.jp");
        UUID other = booked(THURSDAY, "b@example.jp");
        assign(one, room, interpreter);
        assertEquals("resourceTaken", Refusal.of(() -> assign(other, room, null)));
        assertEquals("resourceUnknown", Refusal.of(() -> assign(other, interpreter, null)));
        assertEquals(List.of(), assignments.sheet(other).choices());
        assertEquals(2, assignments.sheet(one).choices().size());
        assertEquals("bookingChanged", Refusal.of(() -> assignments.assign(one, null, null, 0)));
        assertEquals(1, consultations.coming().get(0).room());
        assertEquals(1, consultations.coming().get(0).interpreter());
        assertNull(consultations.coming().get(1).room(), "none is no number 0");
        int version = assignments.sheet(one).version();
        staff.cancel(one, version, StaffBookings.AskedBy.PERSON);
        assertEquals("0000", held(one));
        assign(other, room, null);
        assertEquals("1000", held(other));
        assertEquals("bookingCancelled", Refusal.of(() -> assignments.sheet(one)));
    }

    @Test
    void what_a_booking_has_comes_along_when_it_is_free_and_is_lost_otherwise() throws SQLException {
        another();
        UUID room = resources.add(Resource.Kind.ROOM, List.of(), null);
        UUID interpreter = resources.add(Resource.Kind.INTERPRETER, List.of("vi"), null);
        UUID one = booked(THURSDAY, "a@example.jp");
        UUID other = booked(THURSDAY, "b@example.jp");
        Instant next = THURSDAY.plusSeconds(2700);
        assign(one, room, interpreter);
        bookings.change(advice.key(reference(one)), Spot.atOffice(next));
        assertEquals("1010", held(one));
        assign(other, room, null);
        move(one, THURSDAY);
        assertEquals("0110", held(one));
        assertEquals(1, assignments.countLost());
        assertTrue(consultations.coming().stream().anyMatch(BookingRow::lost));
        resources.change(interpreter, List.of("vi"), DAY, trail.last(interpreter), Said.before("vi"));
        move(one, next);
        assertEquals("0101", held(one));
        assertEquals("resourceStopped", Refusal.of(() -> assign(one, null, interpreter)));
        assign(one, room, null);
        assertEquals("1000", held(one));
        assertEquals(0, assignments.countLost());
    }

    private String reference(UUID booking) throws SQLException {
        return world.sql().text("select reference from consultation_booking where id = ?", booking);
    }

    @Test
    void of_a_crowd_for_one_room_exactly_one_gets_it() throws Exception {
        UUID room = resources.add(Resource.Kind.ROOM, List.of(), null);
        List<Callable<Boolean>> crowd = new ArrayList<>();
        for (int i = 2; i <= 7; i++) {
            another();
        }
        for (int i = 1; i <= 7; i++) {
            UUID booking = booked(THURSDAY, i + "@example.jp");
            crowd.add(() -> inRequest(() -> {
                acting.as(SUZUKI);
                assign(booking, room, null);
                return true;
            }));
        }
        List<Crowd.Outcome<Boolean>> outcomes = Crowd.together(crowd);
        assertEquals(1, outcomes.stream().filter(Crowd.Outcome::succeeded).count(), outcomes::toString);
        assertTrue(
                outcomes.stream()
                        .filter(each -> !each.succeeded())
                        .allMatch(each -> each.failure() instanceof Refused refused
                                && refused.code().equals("resourceTaken")),
                outcomes::toString);
    }

    /** Whatever staff and people do in whatever order: nobody and nothing has two consultations at once. */
    @Test
    void any_sequence_keeps_counsellors_rooms_and_interpreters_at_one_consultation_at_a_time() throws SQLException {
        for (long seed = 1; seed <= 3; seed++) {
            world = World.fresh(seals, catalogue);
            open();
            for (int i = 0; i < 2; i++) {
                resources.add(Resource.Kind.ROOM, List.of(), null);
                resources.add(Resource.Kind.INTERPRETER, List.of("vi"), null);
            }
            Random random = new Random(seed);
            for (int step = 0; step < 70; step++) {
                String when = "seed " + seed + ", step " + step + ": " + doSomething(random);
                for (String what : List.of("counsellor_id", "room_id", "interpreter_id")) {
                    assertEquals(0, world.sql().number(overlaps(what)), when);
                }
            }
            assertTrue(world.sql().count("consultation_booking") > 5, "something was booked");
            assertTrue(world.sql().number("select count(*) from access_log where action = 'consultation.assign'") > 0);
        }
    }

    private static String overlaps(String what) {
        return "select count(*) from consultation_booking a join consultation_booking b on a.id < b.id and a." + what
                + " = b." + what + " and a.starts_at < b.ends_at and b.starts_at < a.ends_at";
    }

    private String doSomething(Random random) throws SQLException {
        Instant time = THURSDAY.plusSeconds(random.nextInt(5) * 1800L);
        List<BookingRow> all = consultations.coming();
        BookingRow any = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        try {
            int what = random.nextInt(10);
            if (what < 4 || any == null) {
                return "book " + booked(time, "p" + random.nextInt(20) + "@example.jp");
            }
            if (what < 6) {
                List<Resource> choices = resources.all();
                UUID room = choices.get(random.nextInt(2)).id();
                UUID interpreter = choices.get(2 + random.nextInt(2)).id();
                assign(any.id(), room, random.nextBoolean() ? null : interpreter);
                return "assign " + any.id();
            }
            if (what < 8) {
                move(any.id(), time);
                return "move " + any.id();
            }
            if (what == 8) {
                int version = assignments.sheet(any.id()).version();
                staff.cancel(any.id(), version, StaffBookings.AskedBy.OFFICE);
                return "call off " + any.id();
            }
            return "hours " + changeHours(random);
        } catch (Refused refused) {
            return "refused " + refused.code();
        }
    }

    private String changeHours(Random random) {
        CounsellorHours one = first();
        int shown = trail.last(one.counsellor().id());
        LocalTime from = LocalTime.of(9 + random.nextInt(2), random.nextInt(2) * 30);
        ShiftTerms terms = new ShiftTerms(
                DayOfWeek.THURSDAY,
                from,
                LocalTime.of(18, 0),
                30 + 15 * random.nextInt(3),
                ShiftTerms.timed(),
                DAY,
                null);
        if (random.nextInt(3) == 0) {
            UUID added = desk.add(new CounsellorPlan(List.of("ja"), null, null));
            desk.open(added, terms, trail.last(added));
            return "of one more";
        }
        desk.agree(on(DayOfWeek.THURSDAY).id(), terms, shown, null);
        assertFalse(first().shifts().isEmpty());
        return terms.toString();
    }
}
