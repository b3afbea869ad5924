package kakehashi.domain.matching.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Companies write what they ask at an event. Source: R-A33, T5. */
class InterviewQuestionsIT extends UnderPortal {

    @Inject
    InterviewQuestions questions;

    @Inject
    Registrations registrations;

    private SharedWorld shared;

    @BeforeEach
    void begin() throws SQLException {
        shared = new SharedWorld(world, registrations);
    }

    private QuestionSheet sheet(UUID contact) {
        return questions.own(contact, shared.event()).orElseThrow();
    }

    private void write(UUID contact, long seen, WrittenQuestion... asked) {
        questions.write(contact, shared.event(), List.of(asked), "ja", seen);
    }

    private static WrittenQuestion asked(String text) {
        return new WrittenQuestion(text, null);
    }

    @Test
    void questions_are_the_companys_and_stay_in_their_order() {
        write(shared.contact, 0, asked("  どんな 仕事が  好きですか "), asked(""), asked("日本語の勉強は？"));
        assertEquals(
                List.of(asked("どんな 仕事が 好きですか"), asked("日本語の勉強は？")),
                sheet(shared.contact).questions());
        assertEquals(List.of(), sheet(shared.other).questions());
        assertEquals(Optional.empty(), questions.own(UUID.randomUUID(), shared.event()));
        write(shared.contact, sheet(shared.contact).seen());
        assertEquals(List.of(), sheet(shared.contact).questions());
    }

    // T5: what may not be asked is kept only where the company says that it is about something else
    @Test
    void a_question_that_touches_a_matter_is_changed_or_said_to_be_about_something_else() {
        String family = "家族経営の会社で働きたいですか";
        assertEquals(List.of(Matter.FAMILY), questions.touched(family));
        assertEquals("questionTouches", Refusal.of(() -> write(shared.contact, 0, asked(family))));
        assertEquals(
                "questionTouches",
                Refusal.of(() -> write(shared.contact, 0, new WrittenQuestion(family, Matter.RELIGION))));
        write(shared.contact, 0, new WrittenQuestion(family, Matter.FAMILY));
        assertEquals(Matter.FAMILY, sheet(shared.contact).questions().get(0).otherwise());
        assertEquals(List.of(Matter.ENQUIRY), questions.touched("逮捕されたことはありますか"));
    }

    @Test
    void a_colleague_who_wrote_meanwhile_is_not_overwritten_unseen() {
        write(shared.contact, 0, asked("One"));
        assertEquals("questionsChanged", Refusal.of(() -> write(shared.contact, 0, asked("Two"))));
        write(shared.contact, sheet(shared.contact).seen(), asked("Two"));
        assertEquals(asked("Two"), sheet(shared.contact).questions().get(0));
    }

    @Test
    void too_many_and_too_long_ones_are_refused() {
        WrittenQuestion[] many = new WrittenQuestion[InterviewQuestion.MOST + 1];
        Arrays.setAll(many, i -> asked("Question " + i));
        assertEquals("questionsMany", Refusal.of(() -> write(shared.contact, 0, many)));
        String tooLong = "a".repeat(InterviewQuestion.LONGEST + 1);
        assertEquals("answer.tooLong", Refusal.of(() -> write(shared.contact, 0, asked(tooLong))));
    }

    @Test
    void nobody_writes_for_an_event_that_is_over() throws SQLException {
        world.sql()
                .run(
                        "update event set starts_at = ?, ends_at = ? where id = ?",
                        World.time(World.NOW.minusSeconds(60)),
                        World.time(World.NOW),
                        shared.event());
        assertEquals("questionsUnknown", Refusal.of(() -> write(shared.contact, 0, asked("One"))));
    }
}
