package kakehashi.domain.survey;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.Zawgyi;
import kakehashi.domain.shared.Refused;

/**
 * What somebody answered, checked.
 *
 * @param accepted choices by their names, and own words; questions without an answer are missing
 * @param refused what is wrong, by question, in the order of the form
 */
public record SurveyAnswers(Map<Question, List<String>> accepted, Map<Question, Refused> refused) {

    /** A mail address, or a telephone number in any digits: nine and more, however they are grouped, and no date. */
    private static final Pattern CONTACT = Pattern.compile("\\S+[@＠]\\S+\\.\\S+"
            + "|(?<!\\p{Nd})(?!\\p{Nd}{4}-\\p{Nd}{1,2}-\\p{Nd}{1,2}(?!\\p{Nd}))"
            + "\\p{Nd}(?:[\\s()（）.ー－―‐-]{0,2}\\p{Nd}){8,}");

    /** Checks what was chosen and written. */
    public static SurveyAnswers check(EventKind kind, Audience audience, Map<Question, List<String>> given) {
        Map<Question, List<String>> accepted = new EnumMap<>(Question.class);
        Map<Question, Refused> refused = new EnumMap<>(Question.class);
        for (Question question : Question.of(kind, audience)) {
            try {
                List<String> answer = answer(question, audience, given.getOrDefault(question, List.of()));
                if (!answer.isEmpty()) {
                    accepted.put(question, answer);
                } else if (question.required()) {
                    refused.put(question, new Refused("answer.notChosen"));
                }
            } catch (Refused wrong) {
                refused.put(question, wrong);
            }
        }
        return new SurveyAnswers(accepted, refused);
    }

    private static List<String> answer(Question question, Audience audience, List<String> given) {
        if (question.form() == Question.Form.TEXT) {
            return given.isEmpty() ? List.of() : words(given.get(0));
        }
        LinkedHashSet<String> chosen = new LinkedHashSet<>(given);
        chosen.remove("");
        boolean one = question.form() != Question.Form.SEVERAL;
        if (!question.choices(audience).containsAll(chosen) || one && chosen.size() > 1) {
            throw new Refused("answer.choice");
        }
        return List.copyOf(chosen);
    }

    private static List<String> words(String written) {
        String text = AnswerCheck.paragraphs(written);
        if (text.codePointCount(0, text.length()) > Question.LONGEST) {
            throw new Refused("answer.tooLong").with("most", Question.LONGEST);
        }
        if (AnswerCheck.hasInvisible(text)) {
            throw new Refused("answer.invisible");
        }
        if (CONTACT.matcher(text).find()) {
            throw new Refused("answer.contact");
        }
        String readable = Zawgyi.isIn(text) ? Zawgyi.toUnicode(text) : text;
        return readable.isEmpty() ? List.of() : List.of(readable);
    }

    /** Whether all of it can be stored. */
    public boolean isFine() {
        return refused.isEmpty();
    }

    /**
     * Insists that all of it can be stored.
     *
     * @throws Refused {@code answersWrong}
     */
    void mustBeFine() {
        if (!isFine()) {
            throw new Refused("answersWrong");
        }
    }
}
