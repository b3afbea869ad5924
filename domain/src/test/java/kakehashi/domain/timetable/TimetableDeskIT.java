package kakehashi.domain.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff plan the day. Source: R-A31, R-A33. */
class TimetableDeskIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Instant BEGIN = World.NOW.plus(Duration.ofDays(10));
    private static final TimetablePlan THREE = new TimetablePlan(List.of(new Block(BEGIN, 20, 5, 3)), 0, 0);

    @Inject
    TimetableDesk desk;

    @Inject
    GroupDesk groups;

    @Inject
    DayPlans days;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private SharedWorld people;

    @BeforeEach
    void begin() throws SQLException {
        people = new SharedWorld(world, registrations);
        acting.as(world.handled(SATO));
    }

    private TimetableSheet sheet() {
        return desk.sheet(people.event()).orElseThrow();
    }

    private void plan(TimetablePlan plan) {
        desk.plan(people.event(), plan, sheet().version(), "before");
    }

    private void number(String one, String two) {
        UUID first = sheet().companies().get(0).registrationId();
        UUID second = sheet().companies().get(1).registrationId();
        desk.number(people.event(), Map.of(first, one, second, two), sheet().version(), "before");
    }

    private static InterpreterPlan interpreter(Map<Integer, String> places) {
        return new InterpreterPlan("vi", BEGIN, BEGIN.plus(Duration.ofHours(1)), places);
    }

    private void interpret(UUID id, Map<Integer, String> places) {
        desk.interpret(people.event(), id, interpreter(places), sheet().version(), "before");
    }

    @Test
    void turns_and_booths_are_set_changed_and_told() throws SQLException {
        assertEquals(0, sheet().version());
        plan(THREE);
        number("A-1", "A-2");
        assertEquals(List.of("A-1", "A-2"), sheet().places());
        assertEquals(List.of("turnsOutside"), List.of(Refusal.of(() -> plan(outside()))));
        plan(new TimetablePlan(
                List.of(new Block(BEGIN, 25, 5, 2), new Block(BEGIN.plusSeconds(3600), 25, 5, 2)), 0, 0));
        assertEquals(4, sheet().plan().turns().size());
        assertEquals("boothTaken", Refusal.of(() -> number("B-1", "B-1")));
        number("A-2", "A-1");
        world.sql().run("update company set check_state = 'DONE'");

        DayPlan told = days.of(List.of(people.registration)).get(people.registration);
        assertEquals(4, told.turns().size());
        assertEquals(
                List.of("A-1", "A-2"),
                told.stands().stream().map(DayPlan.Stand::number).toList());
        assertEquals(
                "sato event.timetable",
                world.sql().text("select concat(login, ' ', action) from access_log order by id desc limit 1"));
        assertEquals(4, world.sql().number("select count(*) from text_change where act = 'TIMED'"));
    }

    private static TimetablePlan outside() {
        return new TimetablePlan(List.of(new Block(BEGIN, 60, 5, 3)), 0, 0);
    }

    @Test
    void who_saw_an_older_day_overwrites_nothing_and_is_told_who_changed_it() {
        plan(THREE);
        int seen = sheet().version();
        number("A-1", "");

        Refused refused =
                assertThrows(Refused.class, () -> desk.plan(people.event(), TimetablePlan.NONE, seen, "before"));
        assertEquals("eventChanged", refused.code());
        assertEquals("sato", refused.arguments().get("who"));
        assertEquals(3, sheet().plan().turns().size());
        UUID first = sheet().companies().get(0).registrationId();
        assertEquals("eventChanged", Refusal.of(() -> desk.number(people.event(), Map.of(first, "Z"), seen, "before")));
        assertEquals(
                "eventChanged",
                Refusal.of(() -> desk.interpret(people.event(), null, interpreter(Map.of()), seen, "before")));
    }

    @Test
    void an_interpreter_is_at_one_place_in_a_turn_and_keeps_it_until_staff_say_otherwise() throws SQLException {
        plan(THREE);
        number("A-1", "A-2");
        interpret(null, Map.of(1, "A-1", 2, "A-2"));
        UUID id = sheet().interpreters().get(0).id();
        interpret(id, Map.of(1, "A-2", 2, "A-2"));

        assertEquals(
                Map.of(1, "A-2", 2, "A-2"), sheet().interpreters().get(0).plan().places());
        assertEquals("interpreterAway", Refusal.of(() -> interpret(id, Map.of(3, "A-1"))), "past the hours");
        assertEquals("interpreterOutside", Refusal.of(() -> number("A-1", "A-3")));
        assertEquals("interpreterOutside", Refusal.of(() -> plan(TimetablePlan.NONE)));
        assertThrows(SQLException.class, () -> world.sql()
                .run("insert into interpreter_turn values (?, 1, 'A-1')", id.toString()));
        interpret(null, Map.of());
        assertEquals(2, sheet().interpreters().get(1).number());
        desk.dismiss(people.event(), id, sheet().version(), "before");
        plan(TimetablePlan.NONE);
        assertEquals("interpreterUnknown", Refusal.of(() -> desk.dismiss(people.event(), id, sheet().version(), "")));
    }

    @Test
    void groups_move_across_tables_and_who_comes_later_joins_the_smallest() throws SQLException {
        UUID later = people.seeker("RAM", "ram@example.jp");
        UUID third = people.seeker("KIM", "kim@example.jp");
        world.sql().run("update registration set state = 'WAITING' where id = ?", third);
        world.sql().run("update event set kind = 'EXCHANGE' where id = ?", people.event());
        assertEquals("groupsNone", Refusal.of(() -> desk.divide(people.event(), sheet().version(), "")));
        plan(new TimetablePlan(List.of(new Block(BEGIN, 15, 5, 2)), 2, 3));
        number("1", "1");
        assertEquals("tableUnknown", Refusal.of(() -> number("1", "3")));
        assertEquals(2, sheet().ungrouped());
        desk.divide(people.event(), sheet().version(), "before");

        assertEquals(Map.of(1, 1, 2, 1), sheet().sizes());
        world.sql().run("update registration set state = 'CONFIRMED' where id = ?", third);
        desk.divide(people.event(), sheet().version(), "before");
        assertEquals(Map.of(1, 1, 2, 1, 3, 1), sheet().sizes());
        world.sql().run("update company set check_state = 'NEEDED'");
        assertEquals(List.of(), days.of(List.of(later)).get(later).stands(), "staff look at companies first");
        world.sql().run("update company set check_state = 'DONE'");
        Map<UUID, DayPlan> told = days.of(List.of(people.registration, later, third));
        assertEquals(3, told.values().stream().map(DayPlan::group).distinct().count());
        DayPlan pausing = told.values().stream()
                .filter(each -> each.group() == 3)
                .findFirst()
                .orElseThrow();
        assertEquals(null, pausing.stops().get(0).stand());
        assertEquals(2, pausing.stops().get(1).stand().companies().size());

        moveByHand(later, third);
        plan(new TimetablePlan(List.of(new Block(BEGIN, 15, 5, 2)), 1, 2));
        assertEquals(
                1,
                groups.members(people.event()).stream()
                        .filter(each -> each.group() == null)
                        .count());
    }

    private void moveByHand(UUID one, UUID other) throws SQLException {
        int version = sheet().version();
        groups.move(people.event(), Map.of(one, 3, other, 1, people.registration, 1), version, "before");
        assertEquals(Map.of(people.registration, 1, one, 3, other, 1), groups.numbers(people.event()));
        assertEquals(3, groups.number(one).orElseThrow());
        List<GroupMember> members = groups.members(people.event());
        assertEquals(List.of(1, 1, 3), members.stream().map(GroupMember::group).toList());
        assertEquals(one, members.get(2).registrationId());
        assertEquals("eventChanged", Refusal.of(() -> groups.move(people.event(), Map.of(one, 2), version, "before")));
        int now = sheet().version();
        assertEquals("groupUnknown", Refusal.of(() -> groups.move(people.event(), Map.of(one, 4), now, "")));
        assertEquals(
                "registrationUnknown",
                Refusal.of(() -> groups.move(people.event(), Map.of(UUID.randomUUID(), 1), now, "")));
    }

    @Test
    void nothing_is_planned_for_a_day_that_is_called_off_or_of_another_year() throws SQLException {
        int version = sheet().version();
        world.sql().run("update event set archived_at = starts_at where id = ?", people.event());
        assertEquals("timetableClosed", Refusal.of(() -> desk.plan(people.event(), THREE, version, "")));
        world.sql().run("update event set archived_at = null, kind = 'JOB_SEMINAR' where id = ?", people.event());
        assertEquals("timetableNone", Refusal.of(() -> desk.plan(people.event(), THREE, version, "")));
        world.sql().run("delete from handler");
        assertEquals("programmeNotYours", Refusal.of(() -> desk.plan(people.event(), THREE, version, "")));
    }
}
