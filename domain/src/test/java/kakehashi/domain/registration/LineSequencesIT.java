package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.Events;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.Test;

/** Whatever people and timers do in whatever order: places, people and the waiting list stay in balance. */
class LineSequencesIT extends UnderOffice {

    private static final String SEEKERS = "audience = 'SEEKER' and event_id = ?";

    @Inject
    Registrations registrations;

    @Inject
    WaitingList waitingList;

    @Inject
    Turns turns;

    @Inject
    Events events;

    private Random random;
    private UUID event;

    @Test
    void any_sequence_keeps_places_people_and_the_line_in_balance() throws SQLException {
        for (long seed = 1; seed <= 3; seed++) {
            world = World.fresh(seals, catalogue);
            random = new Random(seed);
            event = world.event(EventKind.INFORMATION_SESSION, 3);
            world.sql()
                    .run("update event set closes_at = '2027-02-01', starts_at = '2027-02-02', ends_at = '2027-02-03'");
            Map<String, Integer> done = new TreeMap<>();
            for (int step = 0; step < 200; step++) {
                String did = doSomething();
                assertBalanced("seed " + seed + ", step " + step + ": " + did);
            }
            assertTrue(
                    world.sql().number("select count(*) from mail where template = 'offer'") > 0, "offers were made");
        }
    }

    private String doSomething() throws SQLException {
        TestClock.advance(Duration.ofSeconds(1 + random.nextInt(90)));
        try {
            return switch (random.nextInt(12)) {
                case 0, 1, 2 -> signUp();
                case 3, 4, 5 -> confirm();
                case 6 -> end();
                case 7 -> answer();
                case 8 -> "offer " + offer();
                case 9 -> mailsLeave();
                case 10 -> resize();
                default -> time();
            };
        } catch (Refused refused) {
            return "refused " + refused.code();
        }
    }

    private String signUp() {
        String mail = "p" + random.nextInt(12) + "@example.jp";
        var form = world.form(event, "Maria Santos", mail);
        boolean waits = random.nextInt(4) > 0;
        Receipt receipt = registrations.register(waits ? form.waits().request() : form.request());
        return "sign up for " + receipt.entry();
    }

    private String confirm() throws SQLException {
        List<QueuedMail> asking = QueuedMail.all(world).stream()
                .filter(mail -> RegistrationLetters.ASKING.contains(mail.template()))
                .toList();
        if (asking.isEmpty()) {
            return "nothing to confirm";
        }
        String key = asking.get(asking.size() - 1 - random.nextInt(Math.min(asking.size(), 6)))
                .key();
        return "confirm "
                + registrations
                        .confirm(ConfirmationKey.parse(key).orElseThrow())
                        .state();
    }

    private UUID any(String states) throws SQLException {
        List<Map<String, Object>> rows = world.sql()
                .rows(
                        "select id from registration where state in (" + states + ") and " + SEEKERS
                                + " order by submitted_at, id",
                        event);
        if (rows.isEmpty()) {
            throw new Refused("nobody");
        }
        return UUID.fromString(rows.get(random.nextInt(rows.size())).get("id").toString());
    }

    private String end() throws SQLException {
        turns.cancel(any("'UNCONFIRMED', 'CONFIRMED', 'WAITING', 'OFFERED', 'LAPSED'"), world.listing(event));
        return "cancel";
    }

    private String answer() throws SQLException {
        ConfirmationKey key = ConfirmationKey.of(
                ConfirmationKey.Use.OFFER,
                world.seal(),
                any(random.nextInt(4) > 0 ? "'OFFERED'" : "'CONFIRMED', 'LAPSED'"));
        if (random.nextBoolean()) {
            waitingList.accept(key);
            return "accept";
        }
        waitingList.decline(key);
        return "decline";
    }

    /** The one who is first before is the one who has an offer after. */
    private int offer() throws SQLException {
        List<Map<String, Object>> first = world.sql()
                .rows(
                        "select id from registration where state = 'WAITING' and " + SEEKERS
                                + " order by submitted_at, id limit 1",
                        event);
        int offered = waitingList.offerDue();
        if (offered > 0) {
            assertEquals(
                    "OFFERED",
                    world.sql()
                            .text(
                                    "select state from registration where id = ?",
                                    first.get(0).get("id").toString()));
        }
        return offered;
    }

    private String mailsLeave() throws SQLException {
        String now = world.sql().text("select max(queued_at) from mail");
        return "mails leave " + (now == null ? 0 : world.sql().run("update mail set state = 'SENT', sent_at = ?", now));
    }

    private String resize() {
        int capacity = random.nextInt(6);
        events.resize(event, Audience.SEEKER, capacity);
        return "capacity " + capacity;
    }

    private String time() {
        TestClock.advance(Duration.ofHours(random.nextInt(20)));
        return "lapse " + registrations.lapseDue() + ", pass on " + waitingList.passOnDue();
    }

    private void assertBalanced(String when) throws SQLException {
        Map<String, Object> places =
                world.sql().row("select capacity, taken, waiting from event_places where " + SEEKERS, event);
        long taken = ((Number) places.get("taken")).longValue();
        assertEquals(world.holding(event, Audience.SEEKER), taken, when);
        assertTrue(taken <= ((Number) places.get("capacity")).longValue(), when);
        assertEquals(
                world.sql().number("select count(*) from registration where state = 'WAITING' and " + SEEKERS, event),
                ((Number) places.get("waiting")).longValue(),
                when);
        assertEquals(0, world.sql().number("""
                        select count(*) from (select seeker_id from registration
                          where state in ('UNCONFIRMED', 'CONFIRMED', 'WAITING', 'OFFERED')
                          group by event_id, seeker_id having count(*) > 1) twice
                        """), when);
        assertEquals(
                world.sql().number("select count(*) from registration where living_holder_id is not null"),
                world.sql()
                        .number("select count(*) from registration where state in"
                                + " ('UNCONFIRMED', 'CONFIRMED', 'WAITING', 'OFFERED')"),
                when);
    }
}
