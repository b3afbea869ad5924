package kakehashi.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each mail leaves once; what cannot leave is tried again later, what may have left is not. */
class OutboxIT extends UnderOffice {

    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    @Inject
    TransportsForIT transports;

    @Inject
    Settings settings;

    @Inject
    UserTransaction transaction;

    private Path folder;

    @BeforeEach
    void emptyTheFolder() throws IOException {
        transports.reset();
        folder = Files.createDirectories(settings.data().resolve("mail"));
        for (Path mail : written()) {
            Files.delete(mail);
        }
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void queue(String recipient) throws Exception {
        queue("confirm", UUID.randomUUID(), recipient);
    }

    private void queue(String template, UUID about, String recipient) throws Exception {
        transaction.begin();
        outbox.queue(World.YEAR, posting(template, about, recipient));
        transaction.commit();
    }

    private static Posting posting(String template, UUID about, String recipient) {
        Letter letter = new Letter(Languages.standard(), "Subject", "Hello\n\nhttps://example.jp/x", "");
        return new Posting(template, about, recipient, letter);
    }

    private String state() throws SQLException {
        return world.sql().text("select state from mail");
    }

    @Test
    void a_queued_mail_leaves() throws Exception {
        queue("a@example.jp");
        TestClock.advance(Duration.ofSeconds(30));

        assertEquals(1, postman.sendDue());

        assertEquals("SENT", state());
        assertEquals("2026-11-24 01:00:30.000", world.sql().text("select cast(sent_at as char) from mail"));
        assertEquals(1, written().size());
        assertEquals(0, postman.sendDue());
    }

    @Test
    void what_a_fleeting_mail_said_is_erased_once_it_has_left() throws Exception {
        queue("a@example.jp");
        Posting kept = posting("survey", UUID.randomUUID(), "b@example.jp");
        transaction.begin();
        outbox.queue(World.YEAR, new Posting(kept.template(), kept.subjectId(), kept.recipient(), kept.letter(), true));
        transaction.commit();
        assertEquals(2, world.sql().number("select count(*) from mail where length(content) > 0"));

        assertEquals(2, postman.sendDue());

        assertEquals("survey", world.sql().text("select template from mail where length(content) = 0"));
        assertEquals(2, written().size());
    }

    @Test
    void nothing_is_queued_when_the_fact_it_tells_is_rolled_back() throws Exception {
        transaction.begin();
        outbox.queue(World.YEAR, posting("confirm", UUID.randomUUID(), "a@example.jp"));
        transaction.rollback();

        assertEquals(0, world.sql().count("mail"));
    }

    @Test
    void each_mail_leaves_once_though_four_senders_run() throws Exception {
        for (int i = 0; i < 150; i++) {
            queue("p" + i + "@example.jp");
        }
        Callable<Integer> sender = () -> {
            int sent = 0;
            while (outbox.count(OutgoingMail.State.QUEUED) > 0) {
                sent += postman.sendDue();
            }
            return sent;
        };

        List<Crowd.Outcome<Integer>> senders = Crowd.together(List.of(sender, sender, sender, sender));

        assertTrue(senders.stream().allMatch(Crowd.Outcome::succeeded), senders::toString);
        assertEquals(150, senders.stream().mapToInt(Crowd.Outcome::value).sum());
        assertEquals(150, transports.left().size());
        assertTrue(transports.left().values().stream().allMatch(times -> times == 1), "a mail left twice");
        assertEquals(150, written().size());
        assertEquals(150, world.sql().number("select count(*) from mail where state = 'SENT' and attempts = 1"));
    }

    @Test
    void a_refused_mail_is_tried_again_later_each_time_and_then_given_up() throws Exception {
        queue("nobody@example.jp");
        transports.refuse("nobody@example.jp");
        List<Duration> pauses = List.of(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(3),
                Duration.ofHours(12));
        for (Duration pause : pauses) {
            assertEquals(0, postman.sendDue());
            assertEquals("QUEUED", state());
            TestClock.advance(pause.minusMillis(1));
            assertTrue(outbox.claim(1).isEmpty(), () -> "tried again before " + pause);
            TestClock.advance(Duration.ofMillis(1));
        }

        assertEquals(0, postman.sendDue());

        assertEquals("FAILED", state());
        assertEquals("6", world.sql().text("select attempts from mail"));
        TestClock.advance(Duration.ofDays(30));
        assertTrue(outbox.claim(1).isEmpty(), "tried again after giving up");
    }

    @Test
    void a_refused_mail_does_not_stop_the_others() throws Exception {
        queue("a@example.jp");
        queue("nobody@example.jp");
        queue("b@example.jp");
        transports.refuse("nobody@example.jp");

        assertEquals(2, postman.sendDue());

        assertEquals(2, outbox.count(OutgoingMail.State.SENT));
        assertEquals(1, outbox.count(OutgoingMail.State.QUEUED));
    }

    @Test
    void while_the_mail_server_is_away_mails_wait() throws Exception {
        queue("a@example.jp");
        queue("b@example.jp");
        transports.goDown();

        assertEquals(0, postman.sendDue());
        assertEquals(2, outbox.count(OutgoingMail.State.QUEUED));
        transports.reset();
        assertEquals(0, postman.sendDue(), "tried again at once");
        TestClock.advance(Duration.ofMinutes(1));
        assertEquals(2, postman.sendDue());
    }

    @Test
    void a_claim_whose_sender_died_is_held_and_not_sent_again() throws Exception {
        queue("a@example.jp");
        assertEquals(1, outbox.claim(10).size());
        TestClock.advance(Duration.ofMinutes(10));
        assertEquals(0, outbox.holdAbandoned(), "the sender may still be at it");
        assertEquals("SENDING", state());

        TestClock.advance(Duration.ofMillis(1));
        assertEquals(1, outbox.holdAbandoned());

        assertEquals("HELD", state());
        TestClock.advance(Duration.ofDays(2));
        assertEquals(0, postman.sendDue());
        assertEquals(List.of(), written());
    }

    @Test
    void a_mail_that_cannot_be_unsealed_does_not_stop_the_others() throws Exception {
        queue("a@example.jp");
        world.sql().run("update mail set seal_year = 1999");
        queue("b@example.jp");
        try {
            postman.sendDue();
        } catch (RuntimeException keysMissing) {
            // What counts is whether the other mail leaves.
        }

        assertEquals(1, outbox.count(OutgoingMail.State.SENT));
    }

    private String problem() throws SQLException {
        return world.sql().text("select problem from mail");
    }

    private int sendAgain() throws Exception {
        UUID id = UUID.fromString(world.sql().text("select id from mail"));
        transaction.begin();
        int queued = outbox.sendAgain(List.of(id));
        transaction.commit();
        return queued;
    }

    private void giveUp() throws SQLException {
        world.sql().run("update mail set state = 'FAILED', problem = 'REFUSED', attempts = 6");
    }

    @Test
    void it_is_known_why_a_mail_did_not_leave() throws Exception {
        queue("nobody@example.jp");
        transports.refuse("nobody@example.jp");
        postman.sendDue();
        assertEquals("REFUSED", problem());

        TestClock.advance(Duration.ofHours(1));
        transports.goDown();
        postman.sendDue();
        assertEquals("UNREACHABLE", problem());

        TestClock.advance(Duration.ofHours(1));
        transports.reset();
        postman.sendDue();
        assertEquals("SENT", state());
        assertEquals(null, problem());
    }

    @Test
    void a_mail_that_does_not_open_is_held_and_leaves_when_its_keys_are_back() throws Exception {
        queue("a@example.jp");
        world.sql().run("update mail set seal_year = 1999");
        postman.sendDue();
        assertEquals("HELD", state());
        assertEquals("UNREADABLE", problem());

        assertEquals(1, sendAgain());
        postman.sendDue();
        assertEquals("HELD", state());

        world.sql().run("update mail set seal_year = ?", World.YEAR);
        assertEquals(1, sendAgain());
        assertEquals(1, postman.sendDue());
        assertEquals("SENT", state());
    }

    @Test // R-CS4
    void a_mail_whose_line_broke_is_held_at_once() throws Exception {
        queue("a@example.jp");
        queue("broken@example.jp");
        queue("b@example.jp");
        transports.breakAt("broken@example.jp");

        int before = postman.sendDue();

        assertEquals("INTERRUPTED", world.sql().text("select problem from mail where state = 'HELD'"));
        assertEquals(2 - before, world.sql().number("select count(*) from mail where problem = 'UNREACHABLE'"));
        TestClock.advance(Duration.ofMinutes(1));
        transports.reset();
        assertEquals(2 - before, postman.sendDue());
        assertEquals(1, outbox.count(OutgoingMail.State.HELD));
        assertEquals(2, outbox.count(OutgoingMail.State.SENT));
    }

    @Test // R-CS4
    void a_mail_sent_again_keeps_its_id_and_its_file() throws Exception {
        queue("a@example.jp");
        postman.sendDue();
        List<Path> before = written();
        String first = Files.readString(before.get(0));
        world.sql().run("update mail set state = 'HELD', problem = 'INTERRUPTED'");

        assertEquals(1, sendAgain());
        TestClock.advance(Duration.ofHours(1));
        assertEquals(1, postman.sendDue());

        assertEquals(before, written());
        assertEquals(withoutBoundaries(first), withoutBoundaries(Files.readString(before.get(0))));
        assertTrue(first.contains("Message-ID: <" + world.sql().text("select id from mail") + "@"), first);
    }

    /** What separates the parts is made up anew each time. */
    private static String withoutBoundaries(String mail) {
        return mail.replaceAll("----=_Part_[0-9_.]+", "----");
    }

    @Test
    void a_mail_sent_again_has_as_many_tries_as_a_new_one() throws Exception {
        queue("nobody@example.jp");
        transports.refuse("nobody@example.jp");
        giveUp();

        assertEquals(1, sendAgain());
        postman.sendDue();

        assertEquals("QUEUED", state());
        assertEquals("1", world.sql().text("select attempts from mail"));
    }

    @Test
    void only_what_is_stuck_is_sent_again() throws Exception {
        queue("a@example.jp");
        assertEquals(0, sendAgain());
        assertEquals(1, outbox.claim(1).size());
        assertEquals(0, sendAgain());
        world.sql().run("update mail set state = 'SENT'");
        assertEquals(0, sendAgain());
        giveUp();
        assertEquals(1, sendAgain());
        assertEquals(0, sendAgain());
        assertEquals("QUEUED", state());
    }

    @Test // R-CS4
    void a_crowd_that_presses_at_once_sends_a_mail_once() throws Exception {
        queue("a@example.jp");
        giveUp();

        List<Crowd.Outcome<Integer>> presses = Crowd.together(Collections.nCopies(12, this::sendAgain));

        assertTrue(presses.stream().allMatch(Crowd.Outcome::succeeded), presses::toString);
        assertEquals(1, presses.stream().mapToInt(Crowd.Outcome::value).sum());
        assertEquals(1, postman.sendDue());
        assertEquals(0, postman.sendDue());
        assertEquals(
                1, transports.left().values().stream().mapToInt(times -> times).sum());
    }

    /** Its mail was held meanwhile, sent again by hand, and has left. */
    @Test // R-CS4
    void a_sender_that_comes_back_too_late_changes_nothing() throws Exception {
        queue("a@example.jp");
        UUID id = outbox.claim(1).get(0).id();
        TestClock.advance(Duration.ofMinutes(11));
        assertEquals(1, outbox.holdAbandoned());
        assertEquals("INTERRUPTED", problem());
        sendAgain();
        assertEquals(1, postman.sendDue());

        outbox.failed(id, OutgoingMail.Problem.REFUSED);
        outbox.interrupted(id);

        assertEquals("SENT", state());
        assertEquals(null, problem());
    }
}
