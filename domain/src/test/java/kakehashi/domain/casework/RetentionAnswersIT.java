package kakehashi.domain.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.signin.Secret;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody answers behind a mailed link whether they still work where they joined. Source: domain 5. */
class RetentionAnswersIT extends UnderPortal {

    @Inject
    Bookings bookings;

    @Inject
    RetentionAnswers answers;

    private final String key = Secret.draw();

    @BeforeEach
    void ask() throws SQLException {
        Advice advice = Advice.open(world, 1);
        String number =
                bookings.book(advice.form(Advice.FIRST, "linh@example.jp")).reference();
        bookings.confirm(advice.key(number));
        for (int months : RetentionMarks.MONTHS) {
            world.sql()
                    .run(
                            "insert into retention_check (id, case_id, joined_on, month_mark, due_on, state, version)"
                                    + " select uuid(), id, '2026-10-20', ?, date_add('2026-10-20', interval ? month),"
                                    + " 'PLANNED', 1 from case_file",
                            months,
                            months);
        }
        world.sql()
                .run(
                        "update retention_check set state = 'ASKED', key_hash = ?, asked_at = '2026-11-20',"
                                + " open_until = '2026-11-24', talk_id = (select id from consultation_booking)"
                                + " where month_mark = 1",
                        Secret.hash(key));
    }

    private String states() throws SQLException {
        return world.sql().text("select group_concat(month_mark, ' ', state order by month_mark) from retention_check");
    }

    private String due() throws SQLException {
        return world.sql().text("select group_concat(reason, ' ', state, ' ', due_on) from follow_up");
    }

    @Test
    void looking_changes_nothing_and_an_answer_counts_once() throws Exception {
        answers.lookAt(key);
        assertEquals("1 ASKED,3 PLANNED,6 PLANNED,12 PLANNED", states());
        assertEquals("surveyUnknown", Refusal.of(() -> answers.lookAt(Secret.draw())));
        assertEquals("surveyUnknown", Refusal.of(() -> answers.lookAt("")));

        Callable<Boolean> post = () -> inRequest(() -> {
            answers.answer(key, RetentionCheck.Answer.TALK);
            return true;
        });
        List<Crowd.Outcome<Boolean>> outcomes = Crowd.together(Collections.nCopies(6, post));

        assertEquals(1, outcomes.stream().filter(Crowd.Outcome::succeeded).count());
        outcomes.stream()
                .filter(each -> !each.succeeded())
                .forEach(each -> assertEquals(
                        "surveyUsed",
                        assertInstanceOf(Refused.class, each.failure()).code()));
        assertEquals("TALK DUE 2026-11-24", due());
        assertEquals("1 ANSWERED,3 PLANNED,6 PLANNED,12 PLANNED", states());
        assertEquals("surveyUsed", Refusal.of(() -> answers.lookAt(key)));
        assertEquals("LINK", world.sql().text("select way from retention_check where month_mark = 1"));
    }

    @Test
    void who_works_there_no_more_is_not_asked_again_and_who_does_is() throws SQLException {
        answers.answer(key, RetentionCheck.Answer.NO);
        assertEquals("1 ANSWERED,3 DROPPED,6 DROPPED,12 DROPPED", states());
        assertEquals("LEFT DUE 2026-11-24", due());
    }

    @Test
    void who_stays_gives_nobody_anything_to_do() throws SQLException {
        answers.answer(key, RetentionCheck.Answer.YES);
        assertEquals("1 ANSWERED,3 PLANNED,6 PLANNED,12 PLANNED", states());
        assertEquals(0, world.sql().count("follow_up"));
    }

    @Test
    void a_link_ends_with_its_last_day() throws SQLException {
        world.sql().run("update retention_check set open_until = '2026-11-23' where month_mark = 1");
        assertEquals("surveyClosed", Refusal.of(() -> answers.answer(key, RetentionCheck.Answer.YES)));
    }

    @Test
    void who_withdraws_the_consent_is_asked_nothing_any_more() throws SQLException {
        world.sql()
                .run("insert into consent_withdrawal select uuid(), id, 'en', now(3) from consent"
                        + " where booking_id is not null");
        assertEquals("surveyDropped", Refusal.of(() -> answers.lookAt(key)));
        assertEquals("surveyDropped", Refusal.of(() -> answers.answer(key, RetentionCheck.Answer.YES)));
    }
}
