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

    @Test
    void mails_about_a_record_come_newest_first() throws Exception {
        UUID record = UUID.randomUUID();
        queue("confirm", record, "a@example.jp");
        TestClock.advance(Duration.ofHours(1));
        queue("confirmed", record, "a@example.jp");
        queue("b@example.jp");

        assertEquals(
                List.of("confirmed", "confirm"),
                outbox.about(record).stream().map(OutgoingMail::template).toList());
    }
}
