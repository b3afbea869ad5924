package kakehashi.domain.survey;

import java.util.List;
import java.util.Map;

/**
 * What an audience answered, as sums; nothing but how many there are when they are few.
 *
 * @param survey the survey and how many answered
 * @param counts how often each choice was chosen, by question; empty when few answered
 * @param words what was written, in an order that says nothing; empty when few answered
 * @param removals what was removed of that, newest first
 */
public record SurveyResult(
        SurveyRow survey, Map<Question, Map<String, Long>> counts, List<Written> words, List<SurveyRemoval> removals) {

    /** How often a choice was chosen. */
    public long count(Question question, String choice) {
        return counts.getOrDefault(question, Map.of()).getOrDefault(choice, 0L);
    }

    /** How many choices were made for a question: for one with a single choice, how many answered it. */
    public long count(Question question) {
        return counts.getOrDefault(question, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The mean of a question on five steps, 1 to 5; 0 when nobody answered it, or its choices are words. */
    public double average(Question question) {
        long sum = counts.getOrDefault(question, Map.of()).entrySet().stream()
                .filter(each -> each.getKey().matches("[1-5]"))
                .mapToLong(each -> Long.parseLong(each.getKey()) * each.getValue())
                .sum();
        return count(question) == 0 ? 0 : (double) sum / count(question);
    }
}
