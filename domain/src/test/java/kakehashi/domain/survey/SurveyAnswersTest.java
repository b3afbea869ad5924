package kakehashi.domain.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked, and what is taken for an answer. Source: domain 5; R-D0, T5. */
class SurveyAnswersTest {

    private static SurveyAnswers seeker(Map<Question, List<String>> given) {
        return SurveyAnswers.check(EventKind.JOB_SEMINAR, Audience.SEEKER, given);
    }

    private static String problem(Question question, String... given) {
        return seeker(Map.of(Question.SATISFACTION, List.of("4"), question, List.of(given)))
                .refused()
                .get(question)
                .code();
    }

    @Test
    void asks_each_audience_what_suits_the_event() {
        assertEquals(
                List.of(Question.SATISFACTION, Question.USEFULNESS, Question.LANGUAGE, Question.NEXT, Question.WORDS),
                Question.of(EventKind.JOB_SEMINAR, Audience.SEEKER));
        assertEquals(
                List.of(Question.SATISFACTION, Question.USEFULNESS, Question.MATCH, Question.NEXT, Question.WORDS),
                Question.of(EventKind.INTERVIEW_DAY, Audience.COMPANY));
        assertEquals(
                List.of(Question.SATISFACTION, Question.USEFULNESS, Question.TRY, Question.NEXT, Question.WORDS),
                Question.of(EventKind.RETENTION_SEMINAR, Audience.COMPANY));
    }

    @Test
    void asks_for_no_personal_item() {
        List<String> personal =
                Arrays.stream(PersonalField.values()).map(Enum::name).toList();
        assertTrue(Arrays.stream(Question.values()).map(Enum::name).noneMatch(personal::contains));
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void every_question_and_choice_has_words_in_every_language(EventKind kind) {
        for (Audience audience : kind.audiences()) {
            for (Question question : Question.of(kind, audience)) {
                Languages.all().forEach(language -> {
                    Texts texts = Texts.of(language);
                    assertTrue(texts.has(question.words(audience)), question.words(audience));
                    question.choices(audience)
                            .forEach(each -> assertTrue(texts.has(question.words(each)), question.words(each)));
                });
            }
        }
    }

    @Test
    void takes_what_was_chosen_and_written() {
        SurveyAnswers answers = seeker(Map.of(
                Question.SATISFACTION,
                List.of("5"),
                Question.NEXT,
                List.of("EXCHANGE", "INTERNSHIP", "EXCHANGE"),
                Question.WORDS,
                List.of("  2026年12月9日(水曜日)は よかったです。\r\n2026-12-09 13:30-16:00 ok ")));
        assertTrue(answers.isFine());
        assertEquals(List.of("EXCHANGE", "INTERNSHIP"), answers.accepted().get(Question.NEXT));
        assertEquals(
                List.of("2026年12月9日(水曜日)は よかったです。\n2026-12-09 13:30-16:00 ok"),
                answers.accepted().get(Question.WORDS));
        assertFalse(answers.accepted().containsKey(Question.LANGUAGE));
    }

    @Test
    void only_satisfaction_must_be_answered() {
        assertEquals(
                List.of(Question.SATISFACTION),
                List.copyOf(seeker(Map.of()).refused().keySet()));
        assertTrue(seeker(Map.of(Question.SATISFACTION, List.of("1"))).isFine());
    }

    @Test
    void takes_only_what_was_offered() {
        assertEquals("answer.choice", problem(Question.USEFULNESS, "6"));
        assertEquals("answer.choice", problem(Question.USEFULNESS, "1", "2"));
        assertEquals("answer.choice", problem(Question.NEXT, "EXCHANGE", "RETENTION_SEMINAR"));
        assertEquals("answer.tooLong", problem(Question.WORDS, "あ".repeat(Question.LONGEST + 1)));
        assertEquals("answer.invisible", problem(Question.WORDS, "a\u202Eb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call me: 090-1234-5678",
                "電話 ０９０（１２３４）５６７８ です",
                "+977 98 4123 4567",
                "मेरो ९८४१२३४५६७",
                "write to suharto@example.jp please",
                "suharto＠example.jp"
            })
    void refuses_what_tells_how_to_reach_somebody(String written) {
        assertEquals("answer.contact", problem(Question.WORDS, written));
    }
}
