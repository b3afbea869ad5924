package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.audit.LogReview;
import kakehashi.domain.audit.LogReviews;
import kakehashi.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// R-CS3
class LogLabelsTest {

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_word_of_reviews_has_a_label(Language language) {
        List<String> missing = Stream.of(
                        LabelsTest.labels("LogReview.Finding.", LogReview.Finding.values()),
                        Stream.of("OPEN", "LATE", "CLOSED").map(each -> "ReviewedMonth." + each),
                        Stream.of("AccessLog." + LogReviews.SIGN))
                .flatMap(labels -> LabelsTest.missing(labels, language).stream())
                .toList();
        assertEquals(List.of(), missing);
    }
}
