package kakehashi.portal.consult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import kakehashi.domain.consultation.Channel;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private static final Instant START = Instant.parse("2026-11-26T09:15:00Z");

    private static Promise of(Channel channel, int days) {
        return Promise.of(channel, START, START.minus(Duration.ofDays(days)));
    }

    @Test
    void who_books_two_days_ahead_is_promised_one_reminder() {
        assertEquals("consult.booking.reminders.LAST", of(Channel.PHONE, 2).getReminders());
        assertEquals("consult.booking.reminders.BOTH", of(Channel.PHONE, 5).getReminders());
        assertTrue(of(Channel.PHONE, 2).isReminded());
        assertFalse(of(Channel.PHONE, 1).isReminded());
    }

    @Test
    void nobody_is_awaited_who_is_called() {
        assertEquals("consult.booking.doneByPhone", of(Channel.PHONE, 2).words());
        assertEquals("consult.booking.done", of(Channel.IN_PERSON, 2).words());
    }

    @Test
    void every_promise_is_a_text() {
        Texts texts = Texts.of(Languages.standard());
        for (int days : new int[] {2, 5}) {
            assertTrue(texts.has(of(Channel.PHONE, days).getReminders()));
        }
    }
}
