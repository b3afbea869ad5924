package kakehashi.domain.matching.internship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.InternWorld;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff place those who signed up for an internship. Source: R-A32. */
class PlacementsIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");

    @Inject
    Placements placements;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private InternWorld interns;
    private UUID aung;
    private UUID ram;
    private UUID nhung;

    @BeforeEach
    void begin() throws SQLException {
        interns = new InternWorld(world, registrations);
        aung = interns.seeker("AUNG");
        ram = interns.seeker("RAM");
        nhung = interns.seeker("NHUNG");
        acting.as(world.handled(SATO));
    }

    private PlacementSheet sheet() {
        return placements.sheet(interns.event).orElseThrow();
    }

    private PlacementSheet.Person person(UUID signUp) {
        return sheet().person(signUp).orElseThrow();
    }

    private void run() {
        placements.run(interns.event, sheet().version());
    }

    @Test
    void both_sides_ranks_decide_and_each_result_has_its_reason() throws SQLException {
        interns.wish(aung, interns.first, interns.second);
        interns.wish(ram, interns.first);
        interns.choose(interns.first, ram, aung);
        assertFalse(sheet().computed());
        assertEquals(List.of(2, 1), counts());
        run();

        assertEquals(interns.first, person(ram).place().id());
        assertEquals(Placement.Reason.FIRST_WISH, person(ram).reason());
        assertEquals(interns.second, person(aung).place().id());
        assertEquals(Placement.Reason.LATER_WISH, person(aung).reason());
        assertEquals(2, person(aung).rank());
        assertNull(person(nhung).place());
        assertEquals(Placement.Reason.NO_WISH, person(nhung).reason());
        assertEquals(List.of(), sheet().blocking());
        assertEquals(
                "sato placement.run",
                world.sql()
                        .text("select concat(login, ' ', action) from access_log where action like 'placement.run'"));
    }

    private List<Integer> counts() {
        return sheet().hosts().stream().map(PlacementSheet.Host::wished).toList();
    }

    @Test
    void a_change_by_hand_is_checked_anew_and_a_host_takes_no_more_than_it_can() throws SQLException {
        interns.wish(aung, interns.first, interns.second);
        interns.wish(ram, interns.first);
        interns.wish(nhung, interns.first);
        interns.choose(interns.first, aung, ram);
        assertEquals("placementNotRun", Refusal.of(() -> placements.move(interns.event, aung, null, 0)));
        run();
        assertEquals(Placement.Reason.FILLED, person(nhung).reason());
        int seen = sheet().version();
        assertEquals("placementFull", Refusal.of(() -> placements.move(interns.event, ram, interns.first, seen)));
        placements.move(interns.event, aung, interns.second, seen);
        assertEquals("eventChangedMeanwhile", Refusal.of(() -> placements.move(interns.event, aung, null, seen)));
        placements.move(interns.event, nhung, interns.first, sheet().version());

        assertEquals(Placement.Reason.BY_HAND, person(aung).reason());
        assertEquals(
                Set.of(interns.reference(aung), interns.reference(ram)),
                Set.copyOf(sheet().blocking().stream()
                        .map(PlacementSheet.Pair::reference)
                        .toList()));
        run();
        assertEquals(List.of(), sheet().blocking());
    }

    @Test
    void publishing_tells_both_sides_once_and_refuses_what_no_longer_stands() throws SQLException {
        interns.wish(aung, interns.first);
        run();
        world.sql().run("update registration set state = 'CANCELLED', living_holder_id = null where id = ?", ram);
        int seen = sheet().version();
        assertEquals("placementStale", Refusal.of(() -> placements.publish(interns.event, seen)));
        run();
        placements.publish(interns.event, sheet().version());

        assertTrue(sheet().published());
        assertEquals(3, world.sql().number("select count(*) from mail where template = 'pageChanged'"));
        assertEquals("placementPublished", Refusal.of(this::run));
        placements.move(interns.event, nhung, interns.second, sheet().version());
        assertEquals(5, world.sql().number("select count(*) from mail where template = 'pageChanged'"));
    }

    @Test
    void staff_see_what_a_place_overlaps_with_and_what_its_pay_needs() throws SQLException {
        UUID other = world.event(EventKind.JOB_SEMINAR, 10);
        registrations.register(world.form(other, "RAM", "RAM@example.jp").request());
        world.sql().run("update registration set state = 'CONFIRMED' where event_id = ?", other);
        interns.wish(ram, interns.first);
        interns.wish(aung, interns.second);
        run();

        assertTrue(person(ram).warnings().contains(InternWarning.OVERLAP));
        assertFalse(person(aung).warnings().contains(InternWarning.OVERLAP));
        assertEquals(
                "placementUnknown",
                Refusal.of(() -> placements.move(interns.event, aung, UUID.randomUUID(), sheet().version())));
        acting.as(new Actor(UUID.randomUUID(), "mori", "HANDLER"));
        assertEquals("programmeNotYours", Refusal.of(this::sheet));
    }
}
