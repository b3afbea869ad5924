package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Listing;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.Test;

/** Several servers and people at one moment: one place is offered once, to the first in line. */
class LineRacesIT extends UnderOffice {

    private static final String OFFERS = "select count(*) from mail m join registration r on r.id = m.subject_id"
            + " where m.template = 'offer' and r.event_id = ?";

    @Inject
    Registrations registrations;

    @Inject
    WaitingList waitingList;

    @Inject
    Turns turns;

    private UUID event;

    private void confirm(Receipt receipt) throws SQLException {
        TestClock.advance(Duration.ofSeconds(1));
        registrations.confirm(ConfirmationKey.parse(
                        QueuedMail.latest(world, receipt.reference()).key())
                .orElseThrow());
    }

    private void full(int places) throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, places);
        for (int i = 0; i < places; i++) {
            confirm(registrations.register(
                    world.form(event, "Has A Place", "has" + i + "@example.jp").request()));
        }
    }

    private List<Receipt> waiting(int people) throws SQLException {
        List<Receipt> waiting = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Receipt receipt = registrations.register(world.form(event, "Maria Santos", "w" + i + "@example.jp")
                    .waits()
                    .request());
            confirm(receipt);
            waiting.add(receipt);
        }
        return waiting;
    }

    private List<UUID> confirmed() throws SQLException {
        return world
                .sql()
                .rows("select id from registration where state = 'CONFIRMED' and event_id = ?", event)
                .stream()
                .map(row -> UUID.fromString(row.get("id").toString()))
                .toList();
    }

    private String state(Receipt receipt) throws SQLException {
        return world.sql().text("select state from registration where reference = ?", receipt.reference());
    }

    private void offerAll() {
        int offered = waitingList.offerDue();
        while (offered > 0) {
            offered = waitingList.offerDue();
        }
    }

    private static String codeOf(Throwable failure) {
        return failure instanceof Refused refused ? refused.code() : failure.toString();
    }

    @Test
    void several_servers_at_once_never_offer_one_place_twice() throws Exception {
        for (int round = 0; round < 5; round++) {
            full(3);
            List<Receipt> waiting = waiting(6);
            Listing listing = world.listing(event);
            List<Callable<Object>> crowd = new ArrayList<>();
            confirmed().forEach(id -> crowd.add(() -> Retry.of(() -> turns.cancel(id, listing))));
            for (int i = 0; i < 6; i++) {
                crowd.add(waitingList::offerDue);
                RegistrationRequest late = world.form(event, "Too Late", "late" + i + "@example.jp")
                        .request();
                crowd.add(() -> registrations.register(late));
            }

            List<Crowd.Outcome<Object>> outcomes = Crowd.together(crowd);
            offerAll();

            outcomes.stream()
                    .filter(outcome -> !outcome.succeeded())
                    .forEach(outcome -> assertEquals("eventFull", codeOf(outcome.failure())));
            for (int i = 0; i < 6; i++) {
                assertEquals(i < 3 ? "OFFERED" : "WAITING", state(waiting.get(i)), "round " + round + ", " + i);
            }
            assertEquals(3, world.taken(event));
            assertEquals(3, world.holding(event, Audience.SEEKER));
            assertEquals(3, world.sql().number(OFFERS, event));
        }
    }

    @Test
    void accepting_and_passing_on_at_one_moment_give_one_outcome() throws Exception {
        for (int round = 0; round < 8; round++) {
            full(1);
            List<Receipt> waiting = waiting(2);
            turns.cancel(confirmed().get(0), world.listing(event));
            waitingList.offerDue();
            world.sql().run("update mail set state = 'SENT', sent_at = ?", World.time(World.NOW));
            TestClock.set(World.NOW.plus(Duration.ofHours(30)));
            UUID id = UUID.fromString(world.sql()
                    .text(
                            "select id from registration where reference = ?",
                            waiting.get(0).reference()));
            ConfirmationKey key = ConfirmationKey.of(ConfirmationKey.Use.OFFER, world.seal(), id);

            List<Crowd.Outcome<Object>> outcomes = Crowd.together(List.of(
                    () -> {
                        waitingList.accept(key);
                        return "accepted";
                    },
                    waitingList::passOnDue,
                    waitingList::passOnDue,
                    waitingList::offerDue));
            waitingList.offerDue();

            boolean took = outcomes.get(0).succeeded();
            assertEquals(took ? "CONFIRMED" : "LAPSED", state(waiting.get(0)));
            assertEquals(took ? "WAITING" : "OFFERED", state(waiting.get(1)));
            assertEquals(1, world.taken(event));
            if (!took) {
                assertEquals("offerPassed", codeOf(outcomes.get(0).failure()));
            }
            TestClock.set(World.NOW);
        }
    }
}
