package kakehashi.domain.registration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.CollectionRule;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Refused;

/**
 * The answers of a form against the rules of its event.
 *
 * @param accepted normalised answers by field; unanswered and unasked fields are missing
 * @param refused what is wrong, by field, in the order of forms
 */
public record Answers(Map<PersonalField, String> accepted, Map<PersonalField, Refused> refused) {

    /** Checks what was typed; fields without a rule are dropped, whatever was posted. */
    public static Answers check(List<CollectionRule> rules, Map<PersonalField, String> typed) {
        Map<PersonalField, String> accepted = new EnumMap<>(PersonalField.class);
        Map<PersonalField, Refused> refused = new EnumMap<>(PersonalField.class);
        for (CollectionRule rule : rules) {
            try {
                Optional<String> answer = AnswerCheck.normalise(rule.field(), typed.get(rule.field()));
                if (answer.isEmpty() && rule.required()) {
                    refused.put(
                            rule.field(), new Refused(rule.field().chosen() ? "answer.notChosen" : "answer.missing"));
                }
                answer.ifPresent(text -> accepted.put(rule.field(), text));
            } catch (Refused wrong) {
                refused.put(rule.field(), wrong);
            }
        }
        return new Answers(accepted, refused);
    }

    /** Checks what was keyed from a paper or a call; somebody without a mail address must be reached by phone. */
    public static Answers onPaper(List<CollectionRule> rules, Map<PersonalField, String> typed) {
        Answers answers = check(rules.stream().map(CollectionRule::onPaper).toList(), typed);
        boolean reachable = Stream.of(answers.accepted, answers.refused)
                .anyMatch(each -> each.containsKey(PersonalField.EMAIL) || each.containsKey(PersonalField.PHONE));
        if (!reachable) {
            answers.refused.put(PersonalField.PHONE, new Refused("answer.phoneOrMail"));
        }
        return answers;
    }

    /** Never shows answers. */
    @Override
    public String toString() {
        return "answers " + accepted.keySet();
    }
}
