package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opening the mailed link, and places that go back because nobody did. */
class ConfirmationsIT extends UnderPortal {

    private static final Duration PATIENCE = Duration.ofHours(48);

    @Inject
    Registrations registrations;

    private UUID event;

    @BeforeEach
    void announce() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 10);
    }

    private Receipt signUp(String mail) {
        return registrations.register(world.form(event, "Maria Santos", mail).request());
    }

    private ConfirmationKey keyOf(Receipt receipt) throws SQLException {
        return ConfirmationKey.parse(
                        QueuedMail.latest(world, receipt.reference()).key())
                .orElseThrow();
    }

    private String state(Receipt receipt) throws SQLException {
        return world.sql().text("select state from registration where reference = ?", receipt.reference());
    }

    @Test // R-A11
    void the_link_confirms_registration_and_address() throws SQLException {
        Receipt receipt = signUp("maria@example.jp");
        TestClock.advance(Duration.ofHours(1));

        Registrations.MailedLink confirmed = registrations.confirm(keyOf(receipt));

        assertEquals(receipt.reference(), confirmed.reference());
        assertEquals(world.listing(event).code(), confirmed.eventCode());
        assertEquals("CONFIRMED", state(receipt));
        assertEquals(
                World.time(World.NOW.plus(Duration.ofHours(1))).toString(),
                world.sql().text("select date_format(confirmed_at, '%Y-%m-%dT%H:%i') from seeker"));
        QueuedMail mail = QueuedMail.latest(world, receipt.reference());
        assertEquals("confirmed", mail.template());
        assertEquals("maria@example.jp", mail.recipient());
        assertEquals(1, world.taken(event));
    }

    @Test
    void confirming_again_changes_nothing() throws SQLException {
        Receipt receipt = signUp("maria@example.jp");
        ConfirmationKey key = keyOf(receipt);
        registrations.confirm(key);
        Map<String, Object> before = world.sql().row("select confirmed_at, version from registration");
        TestClock.advance(Duration.ofDays(5));

        assertEquals(receipt.reference(), registrations.confirm(key).reference());

        assertEquals(before, world.sql().row("select confirmed_at, version from registration"));
        assertEquals(2, world.sql().count("mail"));
    }

    @Test
    void a_double_click_on_the_link_confirms_once() throws Exception {
        ConfirmationKey key = keyOf(signUp("maria@example.jp"));
        Callable<Registrations.MailedLink> click = () -> registrations.confirm(key);

        List<Crowd.Outcome<Registrations.MailedLink>> clicks = Crowd.together(List.of(click, click, click, click));

        assertEquals(
                1,
                world.sql().number("select count(*) from mail where template = 'confirmed'"),
                "mails that say it is confirmed");
        for (Crowd.Outcome<Registrations.MailedLink> each : clicks) {
            assertNull(each.failure(), () -> "one of the clicks failed: " + each.failure());
        }
    }

    @Test
    void looking_at_the_link_changes_nothing() throws SQLException {
        Receipt receipt = signUp("maria@example.jp");

        assertEquals(receipt.reference(), registrations.lookAt(keyOf(receipt)).reference());

        assertEquals("UNCONFIRMED", state(receipt));
        assertEquals(1, world.sql().count("mail"));
    }

    @Test
    void a_forged_key_is_unknown() throws SQLException {
        Receipt receipt = signUp("maria@example.jp");
        ConfirmationKey other = keyOf(signUp("other@example.jp"));
        ConfirmationKey mine = keyOf(receipt);
        ConfirmationKey swapped = new ConfirmationKey(mine.id(), other.secret());
        ConfirmationKey empty = new ConfirmationKey(mine.id(), new byte[16]);
        ConfirmationKey nobody = ConfirmationKey.of(world.seal(), UUID.randomUUID());

        for (ConfirmationKey forged : List.of(swapped, empty, nobody)) {
            assertEquals("confirmUnknown", Refusal.of(() -> registrations.confirm(forged)));
            assertEquals("confirmUnknown", Refusal.of(() -> registrations.lookAt(forged)));
        }
        assertEquals("UNCONFIRMED", state(receipt));
    }

    @Test
    void a_lapsed_registration_cannot_be_confirmed() throws SQLException {
        Receipt receipt = signUp("maria@example.jp");
        ConfirmationKey key = keyOf(receipt);
        TestClock.advance(PATIENCE.plusMillis(1));

        assertEquals("confirmTooLate", Refusal.of(() -> registrations.confirm(key)), "before the place went back");
        assertEquals(1, registrations.lapseDue());
        assertEquals("confirmTooLate", Refusal.of(() -> registrations.confirm(key)));
        Refused ended = assertThrows(Refused.class, () -> registrations.lookAt(key));
        assertEquals("confirmTooLate", ended.code());
        assertEquals(
                world.sql().text("select e.code from event e join registration r on r.event_id = e.id"),
                ended.arguments().get("event"),
                "one can look at the event again");
        assertEquals("LAPSED", state(receipt));
        assertEquals(1, world.sql().count("mail"));
    }

    @Test
    void the_last_moment_is_in_time() throws SQLException {
        Receipt receipt = signUp("maria@example.jp");
        TestClock.advance(PATIENCE);

        assertEquals(0, registrations.lapseDue());
        registrations.confirm(keyOf(receipt));

        assertEquals("CONFIRMED", state(receipt));
    }

    @Test
    void places_go_back_after_the_deadline_only() throws SQLException {
        signUp("early@example.jp");
        registrations.confirm(keyOf(signUp("confirmed@example.jp")));
        TestClock.advance(Duration.ofHours(1));
        Receipt later = signUp("later@example.jp");
        TestClock.advance(PATIENCE.minusHours(1).plusMillis(1));

        assertEquals(1, registrations.lapseDue());

        assertEquals(2, world.taken(event));
        assertEquals(2, world.living(event));
        assertEquals("UNCONFIRMED", state(later));
        assertEquals(0, registrations.lapseDue(), "a second round finds nothing");
    }

    @Test
    void the_same_person_may_sign_up_afresh_after_lapsing() throws SQLException {
        Receipt lapsed = signUp("maria@example.jp");
        TestClock.advance(PATIENCE.plusMillis(1));
        registrations.lapseDue();

        Receipt fresh = signUp("maria@example.jp");

        assertNotEquals(lapsed.reference(), fresh.reference());
        assertEquals("confirm", QueuedMail.latest(world, fresh.reference()).template());
        registrations.confirm(keyOf(fresh));
        assertEquals("CONFIRMED", state(fresh));
        assertEquals(1, world.sql().count("seeker"));
        assertEquals(1, world.taken(event));
    }

    @Test
    void after_the_deadline_a_fresh_form_can_be_confirmed_though_nothing_lapsed_yet() throws SQLException {
        signUp("maria@example.jp");
        TestClock.advance(PATIENCE.plusMillis(1));

        Receipt fresh = signUp("maria@example.jp");

        registrations.confirm(keyOf(fresh));
        assertEquals(1, world.taken(event));
        assertEquals(1, world.living(event));
    }

    @Test
    void two_rounds_at_once_give_each_place_back_once() throws Exception {
        for (int i = 0; i < 10; i++) {
            signUp("m" + i + "@example.jp");
        }
        TestClock.advance(PATIENCE.plusMillis(1));

        Crowd.together(List.<Callable<Integer>>of(registrations::lapseDue, registrations::lapseDue));
        registrations.lapseDue();

        assertEquals(0, world.taken(event));
        assertEquals(0, world.living(event));
        signUp("m0@example.jp");
        assertEquals(1, world.taken(event));
    }

    @Test
    void many_due_registrations_lapse_round_by_round() throws SQLException {
        UUID large = world.event(EventKind.EXCHANGE, 250);
        for (int i = 0; i < 230; i++) {
            registrations.register(
                    world.form(large, "Maria Santos", "m" + i + "@example.jp").request());
        }
        TestClock.advance(PATIENCE.plusMillis(1));

        int lapsed = 0;
        int rounds = 0;
        for (int round = registrations.lapseDue(); round > 0; round = registrations.lapseDue()) {
            lapsed += round;
            rounds++;
        }

        assertEquals(230, lapsed);
        assertTrue(rounds > 1, "all in one transaction");
        assertEquals(0, world.taken(large));
    }
}
