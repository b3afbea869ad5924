package kakehashi.domain.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.registration.Receipt;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails that did not leave: staff see which and why, and send them again, each once. Source: R-CS4, R-WS3. */
class MailingsIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");

    @Inject
    Mailings mails;

    @Inject
    StoppedDesk stopped;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    @Inject
    AccessLog log;

    private UUID event;

    @BeforeEach
    void announce() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 300);
    }

    private UUID signUp(String mail) throws SQLException {
        TestClock.advance(Duration.ofSeconds(1));
        Receipt receipt =
                registrations.register(world.form(event, "Maria Santos", mail).request());
        return registration(receipt.reference());
    }

    private UUID registration(String reference) throws SQLException {
        return UUID.fromString(world.sql().text("select id from registration where reference = ?", reference));
    }

    /** The mail about a registration did not leave; its id. */
    private UUID stop(UUID registration, String state, String problem) throws SQLException {
        TestClock.advance(Duration.ofSeconds(1));
        world.sql()
                .run(
                        "update mail set state = ?, problem = ?, attempts = 6, claimed_at = queued_at where subject_id"
                                + " = ?",
                        state,
                        problem,
                        registration);
        return UUID.fromString(world.sql().text("select id from mail where subject_id = ?", registration));
    }

    private MailRow only() {
        List<MailRow> rows = mails.stuck(0, 10).rows();
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    @Test
    void what_did_not_leave_is_listed_without_who_it_is_for() throws SQLException {
        UUID registration = signUp("maria@example.jp");
        signUp("left@example.jp");
        UUID mail = stop(registration, "FAILED", "REFUSED");

        MailRow row = only();

        assertEquals(mail, row.mail().id());
        assertEquals(registration, row.mail().subjectId());
        assertEquals(event, row.eventId());
        assertEquals("confirm", row.mail().template());
        assertEquals(OutgoingMail.State.FAILED, row.mail().state());
        assertEquals(OutgoingMail.Problem.REFUSED, row.mail().problem());
        assertEquals(MailRow.Need.NEEDED, row.need());
        assertTrue(row.isSendable());
        assertFalse(row.toString().contains("maria"), row.toString());
        assertEquals(new StuckMails(0, 1), mails.stillNeeded());
        assertEquals(0, world.sql().count("access_log"));
    }

    @Test
    void nothing_is_listed_that_is_on_its_way() throws SQLException {
        UUID registration = signUp("maria@example.jp");
        for (String state : List.of("QUEUED", "SENDING", "SENT")) {
            stop(registration, state, null);
            assertEquals(new Slice<MailRow>(List.of(), 0), mails.stuck(0, 10), state);
            assertEquals(0, mails.stillNeeded().total(), state);
        }
    }

    @Test
    void an_address_mails_came_back_from_is_known_by_its_sign_up_and_released_once() throws SQLException {
        UUID registration = signUp("maria@example.jp");
        UUID mail = stop(registration, "BOUNCED", "NO_SUCH_ADDRESS");
        world.sql()
                .run(
                        "insert into stopped_address (id, seal_year, address_index, mail_id, subject_id, status, stopped_at,"
                                + " version) values (uuid(), 2026, unhex(repeat('ab', 16)), ?, ?, '5.1.1', '2026-11-24', 1)",
                        mail,
                        registration);
        assertTrue(mails.about(registration).get(0).isExplained());
        assertEquals(0, mails.stuck(0, 10).total());
        StoppedRow row = stopped.rows(0, 10).rows().get(0);
        assertEquals(registration, registration(row.reference()));
        assertEquals("confirm 5.1.1", row.template() + " " + row.address().status());
        assertEquals(event, row.signUp());
        acting.as(SATO);
        UUID id = row.address().id();

        stopped.release(id);

        assertEquals(new Slice<StoppedRow>(List.of(), 0), stopped.rows(0, 10));
        assertEquals("address.release", world.sql().text("select action from access_log"));
        assertEquals("addressReleased", Refusal.of(() -> stopped.release(id)));
        assertEquals("addressUnknown", Refusal.of(() -> stopped.release(UUID.randomUUID())));
    }

    @Test // R-CS4
    void sending_again_queues_the_same_mail_and_is_written_down() throws SQLException {
        UUID registration = signUp("maria@example.jp");
        UUID mail = stop(registration, "HELD", "INTERRUPTED");
        acting.as(SATO);

        mails.sendAgain(mail);

        QueuedMail queued = QueuedMail.only(world);
        assertEquals(mail, queued.id());
        assertEquals("QUEUED", queued.state());
        assertEquals("maria@example.jp", queued.recipient());
        Map<String, Object> entry = world.sql().row("select * from access_log");
        assertEquals("mail.sendAgain", entry.get("action"));
        assertEquals(registration.toString(), entry.get("subject_id").toString());
        assertEquals("sato", entry.get("login"));
        assertEquals(1, entry.get("records"));
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    @Test // R-CS4
    void it_is_sent_again_once_though_several_press_at_once() throws Exception {
        UUID mail = stop(signUp("maria@example.jp"), "FAILED", "REFUSED");
        Callable<String> press = () -> inRequest(() -> {
            acting.as(SATO);
            return attempt(mail);
        });

        List<Crowd.Outcome<String>> presses = Crowd.together(Collections.nCopies(8, press));

        assertTrue(presses.stream().allMatch(Crowd.Outcome::succeeded), presses::toString);
        assertEquals(
                1,
                presses.stream().filter(each -> each.value().equals("queued")).count());
        assertEquals(
                7,
                presses.stream()
                        .filter(each -> each.value().equals("mailNotStuck"))
                        .count());
        assertEquals(1, world.sql().count("access_log"));
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    private String attempt(UUID mail) {
        try {
            mails.sendAgain(mail);
            return "queued";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    @Test // R-WS1
    void nobody_sends_without_signing_in() throws SQLException {
        UUID mail = stop(signUp("maria@example.jp"), "FAILED", "REFUSED");

        assertEquals("notSignedIn", Refusal.of(() -> mails.sendAgain(mail)));
        assertEquals("notSignedIn", Refusal.of(() -> mails.sendFailedAgain()));
        assertEquals("FAILED", QueuedMail.only(world).state());
    }

    @Test
    void what_is_not_there_is_not_sent() {
        acting.as(SATO);
        assertEquals("mailUnknown", Refusal.of(() -> mails.sendAgain(UUID.randomUUID())));
    }

    private void assertNeed(MailRow.Need need) throws SQLException {
        MailRow row = only();
        assertEquals(need, row.need());
        assertFalse(row.isSendable());
        assertEquals(0, mails.stillNeeded().total());
        acting.as(SATO);
        assertEquals(
                "mailNotNeeded", Refusal.of(() -> mails.sendAgain(row.mail().id())));
        assertEquals(0, mails.sendFailedAgain());
        assertEquals(0, world.sql().count("access_log"));
    }

    @Test
    void nobody_is_asked_to_confirm_who_has() throws SQLException {
        stop(signUp("maria@example.jp"), "FAILED", "REFUSED");
        world.sql().run("update registration set state = 'CONFIRMED'");
        assertNeed(MailRow.Need.CONFIRMED);

        world.sql().run("update mail set template = 'confirmed'");
        assertTrue(only().isSendable());
    }

    @Test
    void nobody_is_asked_to_confirm_what_has_lapsed() throws SQLException {
        stop(signUp("maria@example.jp"), "FAILED", "REFUSED");
        TestClock.advance(Duration.ofDays(3));
        assertEquals(1, registrations.lapseDue());
        assertNeed(MailRow.Need.LAPSED);
    }

    @Test
    void a_mail_about_a_lapsed_sign_up_does_not_pass_for_one_about_the_next() throws SQLException {
        stop(signUp("maria@example.jp"), "FAILED", "REFUSED");
        TestClock.advance(Duration.ofDays(3));
        registrations.lapseDue();
        UUID next = signUp("maria@example.jp");
        assertNeed(MailRow.Need.LAPSED);
        assertEquals(
                List.of(MailRow.Need.NEEDED),
                mails.about(next).stream().map(MailRow::need).toList());
    }

    @Test
    void a_mail_about_a_second_sign_up_is_needed_while_the_first_lives() throws SQLException {
        UUID first = signUp("maria@example.jp");
        UUID second = signUp("maria@example.jp");
        stop(second, "FAILED", "REFUSED");
        assertEquals("alreadyConfirm", only().mail().template());
        assertTrue(only().isSendable());

        world.sql().run("update registration set state = 'CONFIRMED' where id = ?", first);
        assertNeed(MailRow.Need.CONFIRMED);
        world.sql().run("update mail set template = 'already' where subject_id = ?", second);
        assertTrue(only().isSendable());
        world.sql().run("update registration set state = 'LAPSED', living_holder_id = null where id = ?", first);
        assertNeed(MailRow.Need.LAPSED);
    }

    @Test
    void nobody_is_told_of_an_event_that_is_over_or_cancelled() throws SQLException {
        stop(signUp("maria@example.jp"), "FAILED", "REFUSED");
        world.sql().run("update event set state = 'CANCELLED'");
        assertNeed(MailRow.Need.CANCELLED);
        world.sql().run("update event set state = 'PUBLISHED', ends_at = '2026-11-24 01:00:00'");
        assertNeed(MailRow.Need.OVER);
    }

    @Test
    void needed_mails_come_first_then_the_newest() throws SQLException {
        UUID lapsed = signUp("a@example.jp");
        UUID older = signUp("b@example.jp");
        UUID newer = signUp("c@example.jp");
        UUID lapsedToo = signUp("d@example.jp");
        for (UUID each : List.of(lapsed, older, newer, lapsedToo)) {
            stop(each, each.equals(newer) ? "HELD" : "FAILED", "UNREACHABLE");
        }
        for (UUID each : List.of(lapsed, lapsedToo)) {
            world.sql().run("update registration set state = 'LAPSED', living_holder_id = null where id = ?", each);
        }

        Slice<MailRow> all = mails.stuck(0, 10);

        assertEquals(List.of(newer, older, lapsedToo, lapsed), registrationsOf(all));
        assertEquals(4, all.total());
        assertEquals(List.of(older, lapsedToo), registrationsOf(mails.stuck(1, 2)));
        assertEquals(4, mails.stuck(8, 2).total());
        assertEquals(new StuckMails(1, 1), mails.stillNeeded());
    }

    private static List<UUID> registrationsOf(Slice<MailRow> slice) {
        return slice.rows().stream().map(row -> row.mail().subjectId()).toList();
    }

    @Test
    void after_an_outage_all_failed_ones_are_sent_again_at_once_but_none_that_may_have_left() throws SQLException {
        UUID held = stop(signUp("held@example.jp"), "HELD", "INTERRUPTED");
        for (String mail : List.of("a@example.jp", "b@example.jp", "c@example.jp")) {
            stop(signUp(mail), "FAILED", "UNREACHABLE");
        }
        acting.as(SATO);

        assertEquals(3, mails.sendFailedAgain());
        assertEquals(0, mails.sendFailedAgain());

        assertEquals(held, only().mail().id());
        assertEquals(3, world.sql().number("select count(*) from mail where state = 'QUEUED' and attempts = 0"));
        assertEquals("3", world.sql().text("select records from access_log where action = 'mail.sendAgain'"));
    }

    @Test
    void mails_about_a_registration_come_newest_first() throws SQLException {
        UUID registration = signUp("maria@example.jp");
        signUp("b@example.jp");
        TestClock.advance(Duration.ofHours(1));
        registrations.confirm(ConfirmationKey.parse(QueuedMail.latest(
                                world,
                                world.sql().text("select reference from registration where id = ?", registration))
                        .key())
                .orElseThrow());

        assertEquals(
                List.of("confirmed", "confirm"),
                mails.about(registration).stream()
                        .map(row -> row.mail().template())
                        .toList());
    }

    @Test
    void a_page_takes_as_many_statements_for_100_rows_as_for_5() throws SQLException {
        for (int i = 0; i < 5; i++) {
            stop(signUp("few" + i + "@example.jp"), "FAILED", "REFUSED");
        }
        mails.stuck(0, 1);
        long few = statements(() -> assertEquals(5, mails.stuck(0, 200).rows().size()));
        for (int i = 0; i < 95; i++) {
            event = i % 10 == 0 ? world.event(EventKind.JOB_SEMINAR, 50) : event;
            stop(signUp("many" + i + "@example.jp"), "FAILED", "REFUSED");
        }

        long many =
                statements(() -> assertEquals(100, mails.stuck(0, 200).rows().size()));

        assertEquals(few, many);
        assertTrue(few <= 4, "a page took " + few + " statements");
    }
}
