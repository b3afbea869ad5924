package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places drawn by lot. */
class DrawsIT extends UnderOffice {

    private static final Instant DRAW = World.NOW.plus(Duration.ofDays(5));

    @Inject
    Registrations registrations;

    @Inject
    WaitingList waitingList;

    @Inject
    Turns turns;

    @Inject
    Draws draws;

    private UUID event;

    @BeforeEach
    void announce() throws SQLException {
        event = world.event(EventKind.INTERNSHIP, 3);
        world.sql().run("update event set draw_at = ? where id = ?", World.time(DRAW), event);
        catalogue.forget();
    }

    private Receipt enters(String mail) {
        return registrations.register(world.form(event, "Maria Santos", mail).request());
    }

    private Receipt confirmed(String mail) throws SQLException {
        Receipt receipt = enters(mail);
        TestClock.advance(Duration.ofSeconds(1));
        registrations.confirm(ConfirmationKey.parse(
                        QueuedMail.latest(world, receipt.reference()).key())
                .orElseThrow());
        TestClock.advance(Duration.ofSeconds(1));
        return receipt;
    }

    private List<Receipt> eight() throws SQLException {
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            receipts.add(confirmed("p" + i + "@example.jp"));
        }
        return receipts;
    }

    private List<String> inState(String state) throws SQLException {
        return world
                .sql()
                .rows(
                        "select reference from registration where state = ? and event_id = ? order by drawn_rank, submitted_at",
                        state,
                        event)
                .stream()
                .map(row -> (String) row.get("reference"))
                .toList();
    }

    @Test
    void until_the_draw_sign_ups_are_collected_without_a_place() throws SQLException {
        assertEquals(Listing.Availability.DRAW, world.listing(event).availability(Audience.SEEKER, World.NOW));
        List<Receipt> eight = eight();
        Receipt receipt = eight.get(0);
        assertEquals(Registration.Entry.DRAW, receipt.entry());
        assertEquals(0, receipt.position());
        assertEquals("entered", QueuedMail.latest(world, receipt.reference()).template());
        assertEquals(0, world.taken(event));
        assertEquals(8, inState("WAITING").size());
        assertEquals(0, waitingList.offerDue(), "nothing is offered before");
        assertEquals(0, draws.drawDue());
        Receipt again = enters("p0@example.jp");
        assertEquals(Registration.Entry.DRAW, again.entry(), "looks like the first");
        assertEquals(
                "alreadyEntered", QueuedMail.latest(world, again.reference()).template());
    }

    @Test
    void the_draw_can_be_computed_again_from_the_published_seed() throws SQLException {
        eight();
        enters("never-confirmed@example.jp");
        List<String> entered = inState("WAITING");
        TestClock.set(DRAW);

        assertEquals(1, draws.drawDue());
        assertEquals(0, draws.drawDue());

        String seed = world.listing(event).draw().seed();
        List<String> order = Lots.order(seed, entered);
        assertEquals(order.subList(0, 3), inState("CONFIRMED"));
        assertEquals(order.subList(3, 8), inState("WAITING"));
        assertEquals(3, world.taken(event));
        assertEquals(new Listing.Places(3, 3, 5), world.listing(event).places().get(Audience.SEEKER));
        assertEquals("won", QueuedMail.latest(world, order.get(0)).template());
        QueuedMail last = QueuedMail.latest(world, order.get(7));
        assertEquals("notWon", last.template());
        assertTrue(last.text().contains("number 5 on the waiting list"), last.text());
        assertEquals(Listing.Availability.FULL, world.listing(event).availability(Audience.SEEKER, DRAW));
    }

    @Test
    void after_the_draw_the_line_goes_on_in_its_order_and_latecomers_come_last() throws SQLException {
        Receipt slow = enters("slow@example.jp");
        eight();
        TestClock.set(World.NOW.plus(Duration.ofHours(47)));
        String key = QueuedMail.latest(world, slow.reference()).key();
        world.sql()
                .run(
                        "update event set draw_at = ? where id = ?",
                        World.time(World.NOW.plus(Duration.ofHours(46))),
                        event);
        catalogue.forget();
        draws.drawDue();
        List<String> line = inState("WAITING");

        assertEquals(
                6,
                registrations.confirm(ConfirmationKey.parse(key).orElseThrow()).position(),
                "signed up first, but was not drawn");

        assertEquals("waiting", QueuedMail.latest(world, slow.reference()).template());
        turns.cancel(
                UUID.fromString(world.sql()
                        .text(
                                "select id from registration where reference = ?",
                                inState("CONFIRMED").get(0))),
                world.listing(event));
        assertEquals(1, waitingList.offerDue());
        assertEquals(List.of(line.get(0)), inState("OFFERED"));
    }

    @Test
    void when_there_are_places_for_all_everybody_gets_one_and_the_rest_are_for_who_comes_first() throws SQLException {
        Receipt only = confirmed("only@example.jp");
        TestClock.set(DRAW);
        draws.drawDue();
        assertEquals(List.of(only.reference()), inState("CONFIRMED"));
        assertEquals(Registration.Entry.PLACE, enters("late@example.jp").entry());
        assertEquals(2, world.taken(event));
    }

    @Test
    void several_servers_draw_once() throws Exception {
        eight();
        TestClock.set(DRAW);
        Callable<Integer> draw = draws::drawDue;
        List<Crowd.Outcome<Integer>> outcomes = Crowd.together(List.of(draw, draw, draw));
        outcomes.forEach(each -> assertTrue(each.succeeded(), () -> String.valueOf(each.failure())));
        assertEquals(1, outcomes.stream().mapToInt(Crowd.Outcome::value).sum());
        assertEquals(3, world.taken(event));
        assertEquals(8, world.sql().number("select count(*) from mail where template in ('won', 'notWon')"));
    }

    @Test
    void who_cancels_before_the_draw_takes_no_part() throws SQLException {
        List<Receipt> eight = eight();
        UUID id = UUID.fromString(world.sql()
                .text(
                        "select id from registration where reference = ?",
                        eight.get(0).reference()));
        turns.cancel(id, world.listing(event));
        TestClock.set(DRAW);
        draws.drawDue();
        assertEquals(3, inState("CONFIRMED").size());
        assertEquals(4, inState("WAITING").size());
        assertFalse(inState("CONFIRMED").contains(eight.get(0).reference()));
        assertEquals(
                "registrationCancelled", Refusal.of(() -> registrations.lookAt(ConfirmationKey.of(world.seal(), id))));
        assertEquals(
                Map.of("rank", 0L),
                world.sql().row("select count(drawn_rank) as rank from registration where id = ?", id));
    }
}
