package kakehashi.backoffice.interviews;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.domain.matching.result.CompanyWish;
import kakehashi.domain.matching.result.MeetingFacts;
import kakehashi.domain.matching.result.NextStep;
import kakehashi.domain.matching.result.Presence;
import kakehashi.domain.matching.result.ResultLine;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** The questions for what came of one meeting. */
final class ResultQuestions {

    private final ResultLine line;
    private final String of;
    private final PageTexts texts;
    private final Question presence;
    private final Question wish;
    private final Question step;
    private final Question by;
    private final Question told;

    /** Those of a meeting, named by the person's number, with what stands. */
    ResultQuestions(ResultLine line, PageTexts texts) {
        this.line = line;
        this.of = line.reference();
        this.texts = texts;
        MeetingFacts facts = line.facts();
        presence = choice("presence", "Presence.", Presence.values(), facts.presence());
        wish = choice("wish", "CompanyWish.", CompanyWish.values(), facts.wish());
        step = choice("step", "NextStep.", NextStep.values(), facts.step());
        by = question("by", Question.Kind.DAY)
                .answer(facts.by() == null ? "" : facts.by().toString());
        told = question("told", Question.Kind.TICK).ticked(texts::get).answer(facts.told() ? Question.TICKED : "");
    }

    private Question question(String name, Question.Kind kind) {
        String what = texts.get((name.equals("wish") ? "interviews.results." : "company.results.") + name);
        String label = texts.of("interviews.entering.of", "who", of, "what", what);
        return new Question(name + "-" + line.guest(), kind, label).required(false);
    }

    private Question choice(String name, String label, Enum<?>[] constants, Enum<?> stands) {
        return question(name, Question.Kind.CHOICE)
                .options(label, constants, texts::get)
                .answer(stands == null ? "" : stands.name());
    }

    /** All of them, in order. */
    List<Question> all() {
        return List.of(presence, wish, step, by, told);
    }

    /** The meeting. */
    ResultLine line() {
        return line;
    }

    /** What was answered. */
    MeetingFacts facts() {
        return new MeetingFacts(
                chosen(Presence.values(), presence),
                chosen(CompanyWish.values(), wish),
                chosen(NextStep.values(), step),
                by.isAnswered() ? Typed.day(by, texts) : null,
                told.isTicked());
    }

    private static <T extends Enum<T>> T chosen(T[] constants, Question question) {
        return Arrays.stream(constants)
                .filter(each -> each.name().equals(question.getValue()))
                .findFirst()
                .orElse(null);
    }

    /** Says what does not fit together, or comes too early, beside the question for who was there. */
    void check(ZoneId zone, Instant now) {
        MeetingFacts facts = facts();
        if (facts.equals(line.facts())) {
            return;
        }
        try {
            line.checked(facts, zone, now);
        } catch (Refused refused) {
            presence.refuse(texts.say(refused));
        }
    }
}
