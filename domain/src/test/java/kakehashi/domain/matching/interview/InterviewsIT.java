package kakehashi.domain.matching.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.InterviewWorld;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Timetables of interviews from the wishes to what everybody sees. Source: R-A33. */
class InterviewsIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final SolvingOrder ANEW = new SolvingOrder(1, SolvingOrder.Effort.SHORT, null, 1);

    @Inject
    InterviewDesk desk;

    @Inject
    Solving solving;

    @Inject
    TimetableSearch search;

    @Inject
    InterviewDrafts drafts;

    @Inject
    OwnMeetings own;

    @Inject
    InterviewBoards boards;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private InterviewWorld day;
    private UUID aung;
    private UUID ram;
    private UUID nhung;

    @BeforeEach
    void begin() throws SQLException {
        day = new InterviewWorld(world, registrations);
        aung = day.seeker("AUNG");
        ram = day.seeker("RAM");
        nhung = day.seeker("NHUNG");
        day.wish(aung, day.first, day.second);
        day.wish(ram, day.first);
        day.wish(nhung, day.second, day.first);
        acting.as(world.handled(SATO));
    }

    private InterviewSheet sheet() {
        return desk.sheet(day.event).orElseThrow();
    }

    private DraftSheet draft(int number) {
        return drafts.draft(day.event, number).orElseThrow();
    }

    private DraftSheet solve(SolvingOrder order) {
        UUID run = solving.start(day.event, order, sheet().version());
        search.run(day.event, run, () -> false);
        return draft(sheet().drafts().get(0).number());
    }

    private static Set<Place> places(DraftSheet draft) {
        return draft.meetings().stream().map(InterviewMeeting::place).collect(Collectors.toSet());
    }

    private static InterviewMeeting meeting(DraftSheet draft, UUID host, UUID guest) {
        return draft.meetings().stream()
                .filter(each ->
                        each.place().host().equals(host) && each.place().guest().equals(guest))
                .findFirst()
                .orElseThrow();
    }

    private static void assertNobodyIsInTwoPlaces(DraftSheet draft) {
        List<InterviewMeeting> all = draft.meetings();
        assertEquals(
                all.size(),
                all.stream()
                        .map(each ->
                                Map.entry(each.place().guest(), each.place().turn()))
                        .distinct()
                        .count());
        assertEquals(
                all.size(),
                all.stream()
                        .map(each -> List.of(
                                each.place().host(),
                                each.place().seat(),
                                each.place().turn()))
                        .distinct()
                        .count());
    }

    @Test
    void wishes_become_a_numbered_draft_and_the_same_seed_gives_it_again() throws SQLException {
        DraftSheet one = solve(ANEW);
        assertEquals(1, one.draft().number());
        assertEquals(5, one.meetings().size());
        assertEquals(3, one.ranked(1));
        assertEquals(List.of(), one.unmet());
        assertEquals(List.of(), one.without());
        assertTrue(one.draft().isReproducible() && one.draft().score().isBest());
        assertNobodyIsInTwoPlaces(one);
        DraftSheet two = solve(ANEW);
        assertEquals(2, two.draft().number());
        assertEquals(places(one), places(two));
        assertEquals(InterviewRun.State.DONE, sheet().run().state());
        assertEquals(2, world.sql().number("select count(*) from access_log where action = ?", Solving.SOLVE));
        assertEquals(Map.of(), own.of(List.of(aung)), "nobody sees a draft");
    }

    @Test
    void the_second_to_search_is_told_who_is_searching_and_the_first_can_be_stopped() {
        UUID run = solving.start(day.event, ANEW, sheet().version());
        assertTrue(sheet().running());
        int seen = sheet().version();
        Refused refused = assertThrows(Refused.class, () -> solving.start(day.event, ANEW, seen));
        assertEquals("interviewSolving", refused.code());
        assertEquals("sato", refused.arguments().get("who"));
        assertEquals("interviewSolving", Refusal.of(() -> desk.rule(day.event, InterviewRules.USUAL, seen)));
        solving.stop(day.event);
        assertTrue(sheet().run().isStopAsked());
        search.run(day.event, run, () -> false);
        assertFalse(sheet().running());
        assertEquals(1, sheet().run().draft());
        assertFalse(draft(1).draft().isReproducible(), "it was stopped");
    }

    @Test
    void publishing_shows_everybody_their_own_and_who_cancels_is_gone_at_once() throws SQLException {
        solve(ANEW);
        drafts.publish(day.event, 1, sheet().version());
        assertEquals(draft(1).draft().id(), sheet().publishedDraftId());
        assertEquals(5, mails());
        assertEquals(2, own.of(List.of(aung)).get(aung).size());
        assertEquals(3, own.of(List.of(day.first)).get(day.first).size());
        assertEquals("interviewPublished", Refusal.of(() -> drafts.publish(day.event, 1, sheet().version())));
        assertEquals("eventChangedMeanwhile", Refusal.of(() -> drafts.publish(day.event, 1, 1)));
        day.cancel(ram);
        assertEquals(2, own.of(List.of(day.first)).get(day.first).size());
        assertNull(own.of(List.of(ram)).get(ram));
    }

    @Test
    void the_screen_in_the_room_shows_numbers_of_what_is_published_and_is_not_logged() throws SQLException {
        solve(ANEW);
        assertEquals(List.of(), boards.board(day.event).orElseThrow().lines());
        drafts.publish(day.event, 1, sheet().version());
        long looks = world.sql().number("select count(*) from access_log");
        InterviewBoard board = boards.board(day.event).orElseThrow();
        assertEquals(looks, world.sql().number("select count(*) from access_log"));
        assertNull(board.now());
        assertEquals(2, board.lines().size());
        Set<String> next =
                board.lines().stream().flatMap(each -> each.next().stream()).collect(Collectors.toSet());
        assertFalse(next.isEmpty());
        assertTrue(Set.of(day.reference(aung), day.reference(ram), day.reference(nhung))
                .containsAll(next));
    }

    private long mails() throws SQLException {
        return world.sql().number("select count(*) from mail where template = 'interviewTimes'");
    }

    @Test
    void a_draft_of_somebody_who_cancelled_since_is_not_published() throws SQLException {
        solve(ANEW);
        day.cancel(nhung);
        Refused refused = assertThrows(Refused.class, () -> drafts.publish(day.event, 1, sheet().version()));
        assertEquals("interviewStale", refused.code());
        assertEquals(day.reference(nhung), refused.arguments().get("references"));
        assertEquals(0, mails());
        solve(ANEW);
        drafts.publish(day.event, 2, sheet().version());
        assertEquals(4, mails());
    }

    @Test
    void a_company_that_is_late_moves_few_and_only_those_are_told() throws SQLException {
        solve(ANEW);
        drafts.publish(day.event, 1, sheet().version());
        long told = mails();
        solve(ANEW);
        desk.attend(day.event, day.second, 3, 4, sheet().version());
        String refusal = Refusal.of(() -> drafts.publish(day.event, 2, sheet().version()));
        assertTrue(refusal.startsWith("pins."), refusal);
        DraftSheet after = solve(new SolvingOrder(1, SolvingOrder.Effort.SHORT, 1, 1));
        assertEquals(1, after.draft().base());
        assertNobodyIsInTwoPlaces(after);
        assertTrue(after.meetings().stream()
                .filter(each -> each.place().host().equals(day.second))
                .allMatch(each -> each.place().turn() >= 3));
        assertTrue(after.moves().size() <= 3, () -> "moves: " + after.moves().size());
        drafts.publish(day.event, after.draft().number(), sheet().version());
        long people = after.moves().stream()
                .map(each -> (each.before() == null ? each.after() : each.before())
                        .place()
                        .guest())
                .distinct()
                .count();
        long companies = after.moves().stream()
                .map(each -> (each.before() == null ? each.after() : each.before())
                        .place()
                        .host())
                .distinct()
                .count();
        assertEquals(told + people + companies, mails());
    }

    @Test
    void pins_stay_and_those_that_contradict_are_refused_by_naming_both() throws SQLException {
        Place place = new Place(day.first, 1, ram, 4);
        desk.pin(day.event, place, sheet().version());
        Place other = new Place(day.first, 1, aung, 4);
        Refused refused = assertThrows(Refused.class, () -> desk.pin(day.event, other, sheet().version()));
        assertEquals("pins.TABLE_TWICE", refused.code());
        String named = (String) refused.arguments().get("pins");
        assertTrue(named.contains(day.reference(ram)) && named.contains(day.reference(aung)));
        DraftSheet draft = solve(ANEW);
        assertTrue(meeting(draft, day.first, ram).isPinned());
        assertEquals(place, meeting(draft, day.first, ram).place());
        desk.unpin(day.event, sheet().day().pins().get(0).id(), sheet().version());
        assertEquals(List.of(), sheet().day().pins());
    }

    @Test
    void a_meeting_moved_by_hand_makes_a_new_draft_with_all_others_where_they_are() throws SQLException {
        DraftSheet one = solve(ANEW);
        InterviewMeeting ours = meeting(one, day.first, ram);
        Set<Integer> taken = one.meetings().stream()
                .map(InterviewMeeting::place)
                .filter(each -> each.host().equals(day.first) || each.guest().equals(ram))
                .map(Place::turn)
                .collect(Collectors.toSet());
        int free = List.of(1, 2, 3, 4).stream()
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
        int busy = meeting(one, day.first, aung).place().turn();
        assertEquals(
                "pins.TABLE_TWICE",
                Refusal.of(
                        () -> drafts.move(day.event, 1, ours.id(), ours.place().at(1, busy), sheet().version())));
        int number = drafts.move(day.event, 1, ours.id(), ours.place().at(1, free), sheet().version());
        DraftSheet two = draft(number);
        assertTrue(two.draft().isByHand());
        assertEquals(1, two.moves().size());
        assertEquals(one.meetings().size(), two.meetings().size());
        assertTrue(meeting(two, day.first, ram).isPinned());
        assertFalse(meeting(two, day.first, aung).isPinned());
        assertNobodyIsInTwoPlaces(two);
    }
}
