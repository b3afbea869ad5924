package kakehashi.domain.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.StaffAccounts;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.FilledForm;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Doors of an event over the real database. Source: domain 1h; R-W5. */
class AttendanceIT extends UnderOffice {

    private static final Actor MANAGER = new Actor(UUID.randomUUID(), "boss", "MANAGER");
    private static final Actor HANDLER = new Actor(UUID.randomUUID(), "sato", "HANDLER");

    /** The event's beginning. */
    private static final Duration TO_THE_DAY = Duration.ofDays(10);

    @Inject
    Registrations registrations;

    @Inject
    Doors doors;

    @Inject
    Conflicts conflicts;

    @Inject
    Corrections corrections;

    @Inject
    RegistrationDesk desk;

    @Inject
    Duties duties;

    @Inject
    StaffAccounts accounts;

    @Inject
    Acting acting;

    private UUID event;

    @BeforeEach
    void announce() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 3);
        world.handled(MANAGER);
        acting.as(world.handled(HANDLER));
    }

    private String signUp(String mail) throws SQLException {
        return signUp(world.form(event, "Maria Santos", mail), "CONFIRMED");
    }

    private String signUp(FilledForm form, String state) throws SQLException {
        String reference = registrations.register(form.request()).reference();
        world.sql().run("update registration set state = ? where reference = ?", state, reference);
        return reference;
    }

    /** An hour before the beginning: doors are open. */
    private static void toTheDoors() {
        TestClock.set(World.NOW.plus(TO_THE_DAY).minus(Duration.ofHours(1)));
    }

    private static Press in(String reference) {
        return press(reference, Mark.Kind.IN, Duration.ZERO);
    }

    private static Press press(String reference, Mark.Kind kind, Duration ago) {
        return new Press(UUID.randomUUID(), reference, kind, 1, ago);
    }

    private Answer.Outcome pressed(Press press) {
        return doors.press(event, press).outcome();
    }

    /** The same on a thread of its own. */
    private Answer.Outcome atDoor(Press press) {
        RequestContextController requests =
                CDI.current().select(RequestContextController.class).get();
        requests.activate();
        try {
            acting.as(HANDLER);
            return pressed(press);
        } finally {
            requests.deactivate();
        }
    }

    private Doors.Count seekers() {
        return doors.counts(event).get(Audience.SEEKER);
    }

    @Test
    void a_ticket_lets_in_once_and_every_other_one_says_why_not() throws SQLException {
        String good = signUp("a@example.jp");
        String cancelled = signUp(world.form(event, "Wang Li", "b@example.jp"), "CANCELLED");
        UUID other = world.event(EventKind.JOB_SEMINAR, 3);
        String foreign = signUp(world.form(other, "Suharto", "c@example.jp"), "CONFIRMED");
        toTheDoors();

        assertEquals(Answer.Outcome.HERE, pressed(in(good.replace("K", "").replace("-", ""))));
        assertEquals(Answer.Outcome.ALREADY, pressed(in(good)));
        assertEquals(Answer.Outcome.CANCELLED, pressed(in(cancelled)));
        Answer elsewhere = doors.press(event, in(foreign));
        assertEquals(Answer.Outcome.FOREIGN, elsewhere.outcome());
        assertEquals(other, elsewhere.elsewhere());
        assertEquals(Answer.Outcome.UNKNOWN, pressed(in("K000-0000-000")));
        assertEquals(new Doors.Count(0, 1, 0), seekers());
        assertEquals(
                Map.of(event, new Doors.Day(1, 1, 0), other, new Doors.Day(1, 0, 0)),
                doors.days(List.of(event, other)));
        assertEquals(1, world.sql().number("select count(*) from attendance_mark"));

        assertEquals(Answer.Outcome.UNDONE, pressed(press(good, Mark.Kind.OUT, Duration.ZERO)));
        assertEquals(new Doors.Count(1, 0, 0), seekers());
        assertEquals(2, world.sql().number("select count(*) from attendance_mark where login = 'sato'"));
    }

    @Test
    void two_doors_at_one_moment_let_one_person_in_once() throws Exception {
        List<String> references = List.of(signUp("a@example.jp"), signUp("b@example.jp"), signUp("c@example.jp"));
        toTheDoors();
        for (int round = 0; round < 3; round++) {
            String reference = references.get(round);
            List<Callable<Answer.Outcome>> crowd = new ArrayList<>();
            for (int door = 1; door <= 6; door++) {
                Press press = new Press(UUID.randomUUID(), reference, Mark.Kind.IN, door, Duration.ZERO);
                crowd.add(() -> atDoor(press));
            }
            List<Answer.Outcome> outcomes =
                    Crowd.together(crowd).stream().map(Crowd.Outcome::value).toList();
            assertEquals(
                    1, outcomes.stream().filter(Answer.Outcome.HERE::equals).count(), outcomes.toString());
            assertEquals(
                    5, outcomes.stream().filter(Answer.Outcome.ALREADY::equals).count(), outcomes.toString());
            assertEquals(round + 1, seekers().here());
        }
        assertEquals(3, world.sql().number("select count(*) from attendance_mark"));
    }

    @Test
    void what_doors_send_later_counts_once_and_what_does_not_fit_is_settled() throws SQLException {
        String both = signUp("a@example.jp");
        String gone = signUp("b@example.jp");
        toTheDoors();
        Press early = press(both, Mark.Kind.IN, Duration.ofMinutes(9));
        assertEquals(Answer.Outcome.HERE, pressed(in(both)));
        world.sql().run("update registration set state = 'CANCELLED' where reference = ?", gone);

        List<Press> queue = List.of(early, press(gone, Mark.Kind.IN, Duration.ofMinutes(8)));
        doors.merge(event, queue);
        doors.merge(event, queue);

        assertEquals(3, world.sql().number("select count(*) from attendance_mark"));
        assertEquals(2, seekers().here());
        Map<String, Conflicts.Row> rows = new java.util.HashMap<>();
        conflicts.of(event).forEach(row -> rows.put(row.reference(), row));
        assertEquals(Set.of(both, gone), rows.keySet());
        assertEquals(Standing.Conflict.TWICE, rows.get(both).conflict());
        assertTrue(rows.get(both).marks().get(0).offline());
        assertEquals(Standing.Conflict.NO_PLACE, rows.get(gone).conflict());

        conflicts.settle(event, both, true);
        conflicts.settle(event, gone, false);
        assertEquals(0, conflicts.count(event));
        assertEquals(new Doors.Count(0, 1, 0), seekers());
        assertEquals("conflictSettled", Refusal.of(() -> conflicts.settle(event, "K000-0000-000", true)));
    }

    @Test
    void nobody_is_checked_in_before_the_hours_of_check_in_or_after_the_day() throws SQLException {
        String early = signUp("a@example.jp");
        String late = signUp("b@example.jp");
        TestClock.set(World.NOW.plus(TO_THE_DAY).minus(Duration.ofHours(3)).minusMillis(1));
        assertEquals(Answer.Outcome.EARLY, pressed(in(early)));
        assertEquals(0, world.sql().number("select count(*) from attendance_mark"));
        TestClock.advance(Duration.ofMillis(1));
        assertEquals(Answer.Outcome.HERE, pressed(in(early)));

        TestClock.set(Instant.parse("2026-12-04T15:00:00Z"));
        assertEquals(Answer.Outcome.LATE, pressed(in(late)));
        assertEquals(Answer.Outcome.LATE, pressed(press(early, Mark.Kind.OUT, Duration.ZERO)));
        Press kept = press(early, Mark.Kind.OUT, Duration.ofMinutes(1));
        assertEquals(
                Answer.Outcome.UNDONE, doors.merge(event, List.of(kept)).get(0).outcome());
        assertEquals(new Doors.Count(2, 0, 0), seekers(), "what a door did in time counts, however late it comes");
        Press after = press(late, Mark.Kind.OUT, Duration.ZERO);
        assertEquals(
                Answer.Outcome.LATE, doors.merge(event, List.of(after)).get(0).outcome());
    }

    private UUID id(String reference) throws SQLException {
        return UUID.fromString(world.sql().text("select id from registration where reference = ?", reference));
    }

    private Corrections.Presence presence(UUID id) {
        return corrections.presence(id, event).orElseThrow();
    }

    @Test
    void after_the_doors_closed_handlers_put_right_who_came_and_every_press_stays() throws SQLException {
        String was = signUp("a@example.jp");
        String forgotten = signUp("b@example.jp");
        toTheDoors();
        Instant seen = doors.press(event, in(was)).since();
        UUID there = id(was);
        UUID missed = id(forgotten);
        assertFalse(presence(there).open());
        assertEquals("attendanceDoors", Refusal.of(() -> corrections.correct(there, event, Correction.WRONG_PERSON)));

        TestClock.set(Instant.parse("2026-12-07T03:00:00Z"));
        assertTrue(presence(missed).open());
        corrections.correct(missed, event, Correction.FORGOTTEN);
        assertEquals("attendanceSame", Refusal.of(() -> corrections.correct(missed, event, Correction.NO_DEVICE)));
        assertEquals(World.NOW.plus(TO_THE_DAY), presence(missed).since(), "nobody saw when: the event's beginning");
        corrections.correct(there, event, Correction.WRONG_PERSON);
        assertFalse(presence(there).here());
        corrections.correct(there, event, Correction.TAKEN_BACK);
        assertEquals(seen, presence(there).since());
        assertEquals(
                List.of(Mark.Kind.IN, Mark.Kind.AWAY, Mark.Kind.CAME),
                presence(there).marks().stream().map(Mark::kind).toList());
        assertEquals(new Doors.Count(0, 2, 0), seekers());

        UUID elsewhere = world.event(EventKind.JOB_SEMINAR, 3);
        assertEquals(
                "registrationUnknown", Refusal.of(() -> corrections.correct(missed, elsewhere, Correction.NOT_THERE)));
        acting.as(new Actor(UUID.randomUUID(), "door", "RECEPTION"));
        assertFalse(presence(missed).open());
        assertEquals("attendanceHandlers", Refusal.of(() -> corrections.correct(missed, event, Correction.NOT_THERE)));
        acting.as(new Actor(UUID.randomUUID(), "other", "HANDLER"));
        assertEquals("programmeNotYours", Refusal.of(() -> corrections.correct(missed, event, Correction.NOT_THERE)));
    }

    @Test
    void everything_at_a_door_is_one_entry_of_the_access_log_with_the_sign_up_as_its_subject() throws SQLException {
        String number = signUp("a@example.jp");
        UUID id = id(number);
        toTheDoors();
        doors.press(event, in(number));
        doors.press(event, in(number));
        doors.press(event, press(number, Mark.Kind.OUT, Duration.ZERO));
        conflicts.settle(event, number, true);
        desk.show(id, event);
        TestClock.set(Instant.parse("2026-12-07T03:00:00Z"));
        corrections.correct(id, event, Correction.NOT_THERE);
        assertEquals(
                List.of(Doors.IN, Doors.OUT, Conflicts.SETTLE, "attendance.view", Corrections.CORRECT),
                world
                        .sql()
                        .rows("select action from access_log where subject_id = ? and records = 1 order by id", id)
                        .stream()
                        .map(row -> row.get("action"))
                        .toList());
        assertEquals("registrationUnknown", Refusal.of(() -> desk.show(UUID.randomUUID(), event)));
    }

    @Test
    void being_there_confirms_a_sign_up_and_makes_one_of_the_day_a_walk_in() throws SQLException {
        String early = signUp(world.form(event, "Wang Li", "early@example.jp"), "UNCONFIRMED");
        toTheDoors();
        acting.as(MANAGER);
        doors.openForWalkIns(event);
        catalogue.forget();
        String walkIn = signUp(world.form(event, "Late Comer", "late@example.jp"), "UNCONFIRMED");
        assertEquals(Answer.Outcome.HERE, pressed(in(early)));
        assertEquals(Answer.Outcome.HERE, pressed(in(walkIn)));
        assertEquals("CONFIRMED PLACE PRESENCE", standing(early));
        assertEquals("CONFIRMED WALK_IN PRESENCE", standing(walkIn));
        assertEquals(Answer.Outcome.UNDONE, pressed(press(walkIn, Mark.Kind.OUT, Duration.ZERO)));
        assertEquals("UNCONFIRMED PLACE -", standing(walkIn));
        assertEquals(new Doors.Count(1, 1, 0), seekers());
        TestClock.advance(Duration.ofDays(2));
        assertEquals(1, registrations.lapseDue(), "who was not there after all has confirmed nothing");
        assertEquals("CONFIRMED PLACE PRESENCE", standing(early));
    }

    private String standing(String reference) throws SQLException {
        return world.sql()
                .text(
                        "select concat(state, ' ', entry, ' ', coalesce(confirmed_by, '-')) from registration where"
                                + " reference = ?",
                        reference);
    }

    @Test
    void a_press_outside_the_hours_that_comes_later_keeps_its_time_and_is_to_be_settled() throws SQLException {
        String early = signUp("a@example.jp");
        String fine = signUp("b@example.jp");
        toTheDoors();

        doors.merge(
                event,
                List.of(
                        press(early, Mark.Kind.IN, Duration.ofHours(5)),
                        press(fine, Mark.Kind.IN, Duration.ofMinutes(50))));

        assertEquals(new Doors.Count(0, 2, 0), seekers());
        List<Conflicts.Row> rows = conflicts.of(event);
        assertEquals(List.of(early), rows.stream().map(Conflicts.Row::reference).toList());
        assertEquals(Standing.Conflict.OFF_TIME, rows.get(0).conflict());
        assertEquals(
                World.NOW.plus(TO_THE_DAY).minus(Duration.ofHours(6)),
                rows.get(0).marks().get(0).madeAt());
        conflicts.settle(event, early, true);
        assertEquals(0, conflicts.count(event));
        assertEquals(2, seekers().here());
    }

    @Test
    void a_walk_in_is_counted_and_gets_a_place_from_a_manager_when_it_is_full() throws SQLException {
        signUp("a@example.jp");
        signUp("b@example.jp");
        signUp("c@example.jp");
        TestClock.advance(TO_THE_DAY.minusHours(1));
        assertEquals("managersOnly", Refusal.of(() -> doors.openForWalkIns(event)));
        acting.as(MANAGER);
        doors.openForWalkIns(event);
        String late = signUp(world.form(event, "Late Comer", "late@example.jp").waits(), "WAITING");
        world.sql().run("update event_places set waiting = 1 where event_id = ?", event);
        Answer refused = doors.press(event, in(late));
        assertEquals(Answer.Outcome.WAITING, refused.outcome());
        assertNull(refused.since());

        doors.admit(event, refused.registrationId());
        assertEquals("registrationNotWaiting", Refusal.of(() -> doors.admit(event, refused.registrationId())));
        assertEquals(Answer.Outcome.HERE, pressed(in(late)));
        assertEquals(new Doors.Count(3, 1, 1), seekers());
        assertEquals(4, world.taken(event));
        assertEquals(0, world.sql().number("select sum(waiting) from event_places where event_id = ?", event));
        assertEquals(Set.of(refused.registrationId()), doors.attended(List.of(refused.registrationId())));
    }

    @Test
    void reception_serves_where_a_manager_put_it_on_that_day_only() throws SQLException {
        accounts.create("door", Role.RECEPTION);
        Actor door = duties.receptionists().get(0);
        LocalDate day = LocalDate.of(2026, 12, 4);
        assertEquals("managersOnly", Refusal.of(() -> duties.assign(door.id(), event, day)));
        acting.as(MANAGER);
        assertEquals("dutyUnknown", Refusal.of(() -> duties.assign(door.id(), event, day.plusDays(1))));
        duties.assign(door.id(), event, day);
        assertEquals("boss", duties.of(event).get(0).assignedBy());
        assertEquals(Duties.ASSIGN, world.sql().text("select action from access_log where subject_id = ?", door.id()));

        acting.as(door);
        assertEquals("dutyElsewhere", Refusal.of(() -> duties.mustServe(event)));
        world.sql().run("insert into handler select uuid(), ?, id, '2020-01-01', ends_on, 1 from programme", door.id());
        assertEquals(
                "registration.list.denied",
                world.sql().text("select action from access_log where subject_id = ?", event));
        TestClock.set(World.NOW.plus(TO_THE_DAY));
        assertEquals(event, duties.mustServe(event).id());
        assertEquals(event, duties.mine().orElseThrow().id());
        UUID other = world.event(EventKind.JOB_SEMINAR, 3);
        assertEquals("dutyElsewhere", Refusal.of(() -> duties.mustServe(other)));
        TestClock.advance(Duration.ofDays(1));
        assertEquals("dutyElsewhere", Refusal.of(() -> duties.mustServe(event)));
        assertEquals(event, duties.mustHaveServed(event).id());

        acting.as(MANAGER);
        duties.release(door.id(), event, day);
        assertEquals(List.of(), duties.of(event));
        world.sql().run("update staff_account set stopped_at = ?, stop_reason = 'BY_HAND'", World.time(World.NOW));
        assertEquals(List.of(), duties.receptionists());
        assertEquals("dutyUnknown", Refusal.of(() -> duties.assign(door.id(), event, day)));
    }
}
