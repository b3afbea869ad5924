package kakehashi.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.Samples;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SealBroken;
import kakehashi.domain.privacy.sealing.SealSamples;
import org.junit.jupiter.api.Test;

// R-CS4
class OutgoingMailTest {

    private static final Instant NOW = Samples.NOW;
    private static final Seal SEAL = SealSamples.fresh();
    private static final Letter LETTER = Samples.letter("受付番号 K1", "Text\n\n\"quoted\" \\ 𠮷", "BEGIN:VCALENDAR\r\n");

    private static OutgoingMail queued() {
        Posting posting = new Posting("confirm", UUID.randomUUID(), MailSamples.READER, LETTER);
        return new OutgoingMail(UUID.randomUUID(), 2026, SEAL, posting, NOW);
    }

    private static Object due(OutgoingMail mail) {
        return Samples.peek(mail, "dueAt");
    }

    @Test
    void is_due_at_once() {
        OutgoingMail mail = queued();
        assertEquals(OutgoingMail.State.QUEUED, mail.state());
        assertEquals(NOW, due(mail));
        assertEquals(NOW, mail.queuedAt());
        assertNull(mail.sentAt());
    }

    @Test
    void is_sent_once_it_was_handed_over() {
        OutgoingMail mail = queued();
        mail.claim(NOW.plusSeconds(1));
        assertEquals(OutgoingMail.State.SENDING, mail.state());
        mail.sent(NOW.plusSeconds(2));
        assertEquals(OutgoingMail.State.SENT, mail.state());
        assertEquals(NOW.plusSeconds(2), mail.sentAt());
    }

    @Test
    void waits_longer_after_each_failure_and_then_gives_up() {
        OutgoingMail mail = queued();
        for (Duration pause : List.of(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(3),
                Duration.ofHours(12))) {
            mail.claim(NOW);
            assertFalse(mail.failed(OutgoingMail.Problem.REFUSED, NOW));
            assertEquals(OutgoingMail.State.QUEUED, mail.state());
            assertEquals(NOW.plus(pause), due(mail));
        }
        mail.claim(NOW);
        assertTrue(mail.failed(OutgoingMail.Problem.REFUSED, NOW));
        assertEquals(OutgoingMail.State.FAILED, mail.state());
    }

    @Test
    void may_still_leave_at_the_last_try() {
        OutgoingMail mail = queued();
        for (int tries = 0; tries < 5; tries++) {
            mail.claim(NOW);
            mail.failed(OutgoingMail.Problem.REFUSED, NOW);
        }
        mail.claim(NOW);
        mail.sent(NOW);
        assertEquals(OutgoingMail.State.SENT, mail.state());
    }

    @Test
    void opens_as_it_was_written() {
        OutgoingMail mail = queued();
        Parcel parcel = mail.open(SEAL);
        assertEquals(mail.id(), parcel.id());
        assertEquals(MailSamples.READER, parcel.recipient());
        assertEquals(LETTER, parcel.letter());
        assertEquals(NOW, parcel.queuedAt());
    }

    @Test
    void opens_under_no_other_years_seal() {
        assertThrows(SealBroken.class, () -> queued().open(SealSamples.fresh()));
    }

    @Test
    void does_not_open_with_another_mails_content() {
        OutgoingMail mine = queued();
        OutgoingMail other = queued();
        Samples.poke(mine, "content", Samples.peek(other, "content"));
        assertThrows(SealBroken.class, () -> mine.open(SEAL));
    }
}
