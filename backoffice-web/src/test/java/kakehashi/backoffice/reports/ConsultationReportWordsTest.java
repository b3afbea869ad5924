package kakehashi.backoffice.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.casework.RetentionMarks;
import kakehashi.domain.report.Spread;
import kakehashi.i18n.Languages;
import kakehashi.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of times say their unit and whose they are: a number alone says neither. */
class ConsultationReportWordsTest {

    private static String words(String label, String language) {
        Texts texts = Texts.of(Languages.find(language).orElseThrow());
        List<String> words = Spread.of(label, List.of(1L, 2L, 3L, 4L, 5L), Spread.Unit.MINUTES).stream()
                .map(figure -> texts.plain(figure.label()))
                .toList();
        return String.join(" / ", words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | Report.waiting.booked.SEEKER | 求職者の半数が相談まで待った日数(以内) / 求職者の9割が相談まで待った日数(以内)",
                "ja | Report.waiting.answered.COMPANY | 企業の半数が返事まで待った時間数(以内) / 企業の9割が返事まで待った時間数(以内)",
                "ja | Report.durations.SEEKER | 求職者の相談の半数の分数(以内) / 求職者の相談の9割の分数(以内)",
                "en | Report.waiting.booked.SEEKER | Half of the job seekers waited at most (days)"
                        + " / Nine in ten job seekers waited at most (days)",
                "en | Report.waiting.answered.COMPANY | Half of the companies had an answer within (hours)"
                        + " / Nine in ten companies had an answer within (hours)",
                "en | Report.durations.SEEKER | Half of the consultations of job seekers took at most (minutes)"
                        + " / Nine in ten consultations of job seekers took at most (minutes)"
            })
    void times_are_told_with_their_unit(String language, String label, String words) {
        assertEquals(words, words(label, language));
    }

    /** Also those that no test happens to count. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_answer_after_joining_has_words(String language) {
        Texts texts = Texts.of(Languages.find(language).orElseThrow());
        List<String> keys = RetentionMarks.MONTHS.stream()
                .flatMap(months -> Stream.of("asked.%d", "byAnswer.%d", "%d.YES", "%d.NO", "%d.TALK", "%d.NONE")
                        .map(key -> "Report.retention." + key.formatted(months)))
                .filter(key -> !texts.has(key))
                .toList();
        assertEquals(List.of(), keys);
    }
}
