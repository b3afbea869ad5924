package kakehashi.domain.registration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Never shows answers. */
    @Override
    public String toString() {
        return "answers " + accepted.keySet();
    }
}
