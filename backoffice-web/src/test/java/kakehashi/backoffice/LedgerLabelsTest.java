package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.privacy.stocktaking.StocktakingDesk;
import kakehashi.domain.privacy.stocktaking.StocktakingLine;
import kakehashi.domain.privacy.stocktaking.StocktakingRow;
import kakehashi.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// T6, T13
class LedgerLabelsTest {

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_word_of_stocktakings_has_a_label(Language language) {
        List<String> missing = Stream.of(
                        LabelsTest.labels("StocktakingLine.Decision.", StocktakingLine.Decision.values()),
                        LabelsTest.labels("StocktakingRow.Standing.", StocktakingRow.Standing.values()),
                        Stream.of(StocktakingDesk.KEEP, StocktakingDesk.SIGN).map(act -> "AccessLog." + act))
                .flatMap(labels -> LabelsTest.missing(labels, language).stream())
                .toList();
        assertEquals(List.of(), missing);
    }
}
