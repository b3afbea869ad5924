package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.register.RuleSamples;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final List<CollectionRule> RULES = List.of(
            RuleSamples.rule("SEEKER", PersonalField.NAME, true),
            RuleSamples.rule("SEEKER", PersonalField.EMAIL, true),
            RuleSamples.rule("SEEKER", PersonalField.PHONE, false));

    private static Map<PersonalField, String> refusals(Map<PersonalField, String> typed) {
        return Answers.check(RULES, typed).refused().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().code()));
    }

    @Test
    void keeps_answers_in_the_form_they_are_stored_in() {
        Answers answers = Answers.check(
                RULES,
                Map.of(
                        PersonalField.NAME, " SUHARTO ",
                        PersonalField.EMAIL, "ａｎｎａ@example.jp",
                        PersonalField.PHONE, "090-1234-5678"));
        assertEquals(Map.of(), answers.refused());
        assertEquals(
                Map.of(
                        PersonalField.NAME, "SUHARTO",
                        PersonalField.EMAIL, "anna@example.jp",
                        PersonalField.PHONE, "+819012345678"),
                answers.accepted());
    }

    @Test
    void misses_only_what_must_be_answered() {
        assertEquals(
                Map.of(PersonalField.NAME, "answer.missing", PersonalField.EMAIL, "answer.missing"),
                refusals(Map.of()));
    }

    @Test
    void says_what_is_wrong_with_each_answer() {
        assertEquals(
                Map.of(
                        PersonalField.NAME, "answer.name",
                        PersonalField.EMAIL, "answer.mail",
                        PersonalField.PHONE, "answer.phone"),
                refusals(Map.of(PersonalField.NAME, "7", PersonalField.EMAIL, "anna", PersonalField.PHONE, "7")));
    }

    // T3: what was not asked is not taken, whatever was posted
    @Test
    void drops_what_was_not_asked() {
        Answers answers = Answers.check(
                RULES,
                Map.of(
                        PersonalField.NAME, "SUHARTO",
                        PersonalField.EMAIL, "anna@example.jp",
                        PersonalField.NATIONALITY, "ID",
                        PersonalField.AGE, "nonsense"));
        assertEquals(Map.of(), answers.refused());
        assertEquals(2, answers.accepted().size());
    }

    @Test
    void never_shows_answers() {
        Answers answers =
                Answers.check(RULES, Map.of(PersonalField.NAME, "SUHARTO", PersonalField.EMAIL, "anna@example.jp"));
        assertFalse(answers.toString().contains("SUHARTO"));
        assertFalse(answers.toString().contains("anna"));
    }
}
