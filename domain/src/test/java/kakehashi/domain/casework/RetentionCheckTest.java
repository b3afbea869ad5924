package kakehashi.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.signin.Secret;
import kakehashi.domain.testing.Refusal;
import org.junit.jupiter.api.Test;

/** The life of a question whether somebody still works where they joined. */
class RetentionCheckTest {

    private static final LocalDate JOINED = LocalDate.of(2027, 4, 1);
    private static final LocalDate DUE = LocalDate.of(2027, 5, 1);
    private static final Instant NOW = Instant.parse("2027-05-01T00:00:00Z");
    private static final Actor MORI = new Actor(UUID.randomUUID(), "mori", "COUNSELLOR");

    private final RetentionCheck check = new RetentionCheck(UUID.randomUUID(), JOINED, 1);

    private void ask() {
        check.ask(Secret.draw(), UUID.randomUUID(), NOW, DUE.plusDays(21));
    }

    @Test
    void a_link_is_open_to_its_last_day_and_takes_one_answer() {
        assertEquals("surveyClosed", Refusal.of(() -> check.mustBeOpen(DUE)));
        ask();
        check.mustBeOpen(DUE.plusDays(21));
        assertFalse(check.isUnanswered(DUE.plusDays(21)));
        assertTrue(check.isUnanswered(DUE.plusDays(22)));
        assertEquals("surveyClosed", Refusal.of(() -> check.mustBeOpen(DUE.plusDays(22))));
        check.answer(RetentionCheck.Answer.YES, NOW);
        assertEquals("surveyUsed", Refusal.of(() -> check.mustBeOpen(DUE)));
        assertNull(check.following());
        assertNull(check.entered());
        assertEquals(RetentionCheck.Way.LINK, check.way());
    }

    @Test
    void staff_enter_an_answer_from_its_day_on_and_once() {
        assertEquals("retentionEarly", Refusal.of(() -> enter(DUE.minusDays(1))));
        assertFalse(check.isEnterable(DUE.minusDays(1)));
        check.leaveToStaff();
        assertTrue(check.isEnterable(DUE));
        enter(DUE);
        assertEquals("mori", check.entered().login());
        assertEquals(FollowUp.Reason.LEFT, check.following());
        assertEquals("retentionAnswered", Refusal.of(() -> enter(DUE)));
        check.drop();
        assertEquals(RetentionCheck.State.ANSWERED, check.state(), "what was answered stays");
    }

    private void enter(LocalDate today) {
        check.enter(RetentionCheck.Answer.NO, RetentionCheck.Way.PHONE, MORI, NOW, today);
    }

    @Test
    void what_was_dropped_before_it_left_comes_back_and_what_left_does_not() {
        check.drop();
        assertEquals("retentionDropped", Refusal.of(() -> enter(DUE)));
        check.revive();
        assertEquals(RetentionCheck.State.PLANNED, check.state());
        ask();
        check.drop();
        check.revive();
        assertEquals(RetentionCheck.State.DROPPED, check.state());
        assertEquals("surveyDropped", Refusal.of(() -> check.mustBeOpen(DUE)));
    }
}
