package kakehashi.portal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.matching.interview.OwnMeeting;
import kakehashi.domain.matching.result.NextStep;
import kakehashi.domain.matching.result.Pair;
import kakehashi.domain.matching.result.ToldStep;
import kakehashi.domain.timetable.DayPlan;
import kakehashi.domain.timetable.Turn;
import kakehashi.portal.Samples;
import org.junit.jupiter.api.Test;

/** What visitors are told of the day. Source: R-A31, domain 5. */
class DayLinesTest {

    private static final Listing EVENT = Samples.event("r8-12", EventKind.EXCHANGE, "2026-12-09", Map.of());
    private static final Instant BEGIN = EVENT.schedule().startsAt();
    private static final DayPlan.Stand TWO = new DayPlan.Stand("2", List.of("架空A", "架空B"));

    private static final UUID HOST = UUID.randomUUID();

    private static Turn turn(int number) {
        Instant start = BEGIN.plus(Duration.ofMinutes(20L * (number - 1)));
        return new Turn(number, start, start.plus(Duration.ofMinutes(15)));
    }

    private static DayLines lines(DayPlan plan) {
        return new DayLines(plan, EVENT, Samples.language("en"));
    }

    private static DayPlan moving() {
        List<Turn> turns = List.of(turn(1), turn(2));
        return new DayPlan(
                turns,
                "",
                3,
                List.of(new DayPlan.Stop(turns.get(0), TWO), new DayPlan.Stop(turns.get(1), null)),
                List.of(TWO));
    }

    @Test
    void who_moves_with_a_group_is_told_each_table_and_who_is_there() {
        DayLines day = lines(moving());

        assertEquals("Group 3", day.getGroup());
        assertEquals("Table 2", day.getTurns().get(0).words());
        assertEquals(List.of("架空A", "架空B"), day.getTurns().get(0).names());
        assertEquals("Break", day.getTurns().get(1).words());
        assertTrue(day.isTold() && day.isTimed() && day.isGrouped());
        assertFalse(day.isPlaced());
    }

    @Test
    void everybody_else_is_told_turns_and_all_places() {
        DayLines day = lines(new DayPlan(List.of(turn(1)), "2", 0, List.of(), List.of(TWO)));

        assertEquals("", day.getTurns().get(0).words());
        assertEquals("Table 2", day.getPlaces().get(0).label());
        assertTrue(day.isPlaced());
    }

    @Test
    void turns_that_are_not_the_readers_own_are_told_as_those_of_the_day() {
        DayPlan waits = new DayPlan(List.of(turn(1)), "", 0, List.of(), List.of());
        DayPlan sits = new DayPlan(List.of(turn(1)), "2", 0, List.of(), List.of());

        assertTrue(lines(waits).isOfEverybody() && lines(waits).isSettledLater());
        assertFalse(lines(moving()).isOfEverybody(), "a group has its own way");
        assertFalse(lines(sits).isOfEverybody(), "a company at a table has people in each");
        assertFalse(lines(null).isOfEverybody());
        assertTrue(at(EventKind.INTERVIEW_DAY, sits).isSettledLater());
        assertTrue(at(EventKind.INFORMATION_SESSION, sits).isOfEverybody());
        assertFalse(at(EventKind.INFORMATION_SESSION, sits).isSettledLater(), "everybody goes where they like");
    }

    private static DayLines at(EventKind kind, DayPlan plan) {
        return new DayLines(plan, Samples.event("r8-18", kind, "2026-12-09", Map.of()), Samples.language("en"));
    }

    @Test
    void nothing_is_told_where_nothing_is_set() {
        assertFalse(lines(null).isTold());
        assertEquals(List.of(), lines(null).getTurns());
    }

    @Test
    void turns_of_an_event_that_moved_are_told_to_nobody() {
        Turn late = new Turn(
                1,
                EVENT.schedule().endsAt().minusSeconds(60),
                EVENT.schedule().endsAt().plusSeconds(60));
        DayLines day = lines(new DayPlan(List.of(late), "", 3, List.of(new DayPlan.Stop(late, TWO)), List.of(TWO)));

        assertFalse(day.isTimed());
        assertFalse(day.isGrouped());
        assertTrue(day.isPlaced());
    }

    private static OwnMeeting meeting(Turn turn, UUID guest) {
        return new OwnMeeting(turn.startsAt(), turn.endsAt(), "A-3", "架空A", HOST, guest, "R8-0012", true);
    }

    @Test
    void what_a_company_tells_stands_beside_its_interview_alone() {
        DayPlan plan = new DayPlan(List.of(turn(1), turn(2)), "", 0, List.of(), List.of());
        UUID guest = UUID.randomUUID();
        ToldStep told = new ToldStep(new Pair(HOST, guest), NextStep.VISIT, null);
        DayLines person = at(EventKind.INTERVIEW_DAY, plan)
                .with(List.of(meeting(turn(1), guest), meeting(turn(2), UUID.randomUUID())), null)
                .with(Map.of(told.pair(), told));
        assertEquals(
                "Next step: Visit to the company", person.getMeetings().get(0).next());
        assertNull(person.getMeetings().get(1).next());
    }

    @Test
    void own_interviews_stand_in_the_place_of_all_turns_for_a_person_where_and_for_a_company_with_whom() {
        DayPlan plan = new DayPlan(List.of(turn(1), turn(2)), "", 0, List.of(), List.of());
        UUID guest = UUID.randomUUID();
        List<OwnMeeting> own = List.of(meeting(turn(2), guest));
        DayLines person = at(EventKind.INTERVIEW_DAY, plan).with(own, null);
        assertTrue(person.isTold() && person.isMeeting());
        assertFalse(person.isTimed() || person.isSettledLater() || person.isUnmet());
        assertEquals(
                "Booth A-3 · with an interpreter", person.getMeetings().get(0).words());
        assertEquals(List.of("架空A"), person.getMeetings().get(0).names());
        DayLines company = at(EventKind.INTERVIEW_DAY, plan).with(own, Set.of(guest));
        assertEquals(
                "R8-0012 · with an interpreter", company.getMeetings().get(0).words());
        assertEquals(List.of(), company.getMeetings().get(0).names());
        assertEquals(guest.toString(), company.getMeetings().get(0).sheet());
        assertNull(at(EventKind.INTERVIEW_DAY, plan)
                .with(own, Set.of())
                .getMeetings()
                .get(0)
                .sheet());
    }

    @Test
    void who_has_no_interview_is_told_so_only_once_the_timetable_is_told() {
        DayPlan plan = new DayPlan(List.of(turn(1)), "", 0, List.of(), List.of());
        assertTrue(at(EventKind.INTERVIEW_DAY, plan).with(List.of(), null).isUnmet());
        assertTrue(at(EventKind.INTERVIEW_DAY, plan).with(null, null).isSettledLater());
    }
}
