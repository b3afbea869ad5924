package kakehashi.backoffice.surveys;

import java.util.List;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.survey.Question;
import kakehashi.domain.survey.SurveyRemoval;
import kakehashi.domain.survey.SurveyResult;
import kakehashi.domain.survey.SurveyRow;
import kakehashi.domain.survey.Written;
import kakehashi.i18n.Texts;

/**
 * What an audience answered, in words.
 *
 * @param survey the survey and how many answered
 * @param questions the questions that are answered by choosing; empty when few answered
 * @param words what was written; empty when few answered
 * @param removals what was removed of that, newest first
 */
public record ResultCard(
        SurveyRow survey, List<Distribution> questions, List<Written> words, List<SurveyRemoval> removals) {

    /** A bar: a choice, how often it was chosen, and how much of a hundred that is. */
    public record Bar(String label, long count, long percent) {}

    /**
     * How a question was answered.
     *
     * @param label its words
     * @param told how many answered, and the mean on five steps
     * @param bars one for each choice, in the order of the form
     */
    public record Distribution(String label, String told, List<Bar> bars) {}

    static ResultCard of(EventKind kind, SurveyResult result, Texts texts) {
        List<Distribution> questions = Question.of(kind, result.survey().audience()).stream()
                .filter(question -> question.form() != Question.Form.TEXT)
                .map(question -> distribution(question, result, texts))
                .toList();
        boolean small = result.survey().isSmall();
        return new ResultCard(result.survey(), small ? List.of() : questions, result.words(), result.removals());
    }

    /** Of those who answered the question; where several can be chosen, of everybody. */
    private static Distribution distribution(Question question, SurveyResult result, Texts texts) {
        boolean several = question.form() == Question.Form.SEVERAL;
        long of = several ? result.survey().total() : result.count(question);
        List<Bar> bars = question.choices(result.survey().audience()).stream()
                .map(choice -> {
                    long count = result.count(question, choice);
                    return new Bar(
                            texts.plain(question.words(choice)), count, of == 0 ? 0 : Math.round(100.0 * count / of));
                })
                .toList();
        String told = of == 0 ? "NONE" : question.form().name();
        return new Distribution(
                texts.plain(question.words(result.survey().audience())),
                texts.format("surveys.survey.told." + told, "count", of, "average", result.average(question)),
                bars);
    }

    /** Whether too few answered. */
    public boolean small() {
        return survey.isSmall();
    }

    /** Whether anything was written that may be shown, or was removed. */
    public boolean written() {
        return !words.isEmpty() || removed();
    }

    /** Whether anything was removed. */
    public boolean removed() {
        return !removals.isEmpty();
    }
}
