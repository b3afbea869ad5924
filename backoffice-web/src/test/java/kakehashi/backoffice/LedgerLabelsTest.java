package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.privacy.change.ChangeReport;
import kakehashi.domain.privacy.change.ChangeReports;
import kakehashi.domain.privacy.change.RegisterState;
import kakehashi.domain.privacy.place.WorkPlaces;
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

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_word_of_reports_of_changes_has_a_label(Language language) {
        List<String> missing = Stream.of(
                        LabelsTest.labels("RegisterState.Kind.", RegisterState.Kind.values()),
                        LabelsTest.labels("ChangeReport.Standing.", ChangeReport.Standing.values()),
                        Stream.of(ChangeReports.MAKE, ChangeReports.SUBMIT, WorkPlaces.ADD, WorkPlaces.CLOSE)
                                .map(act -> "AccessLog." + act))
                .flatMap(labels -> LabelsTest.missing(labels, language).stream())
                .toList();
        assertEquals(List.of(), missing);
    }
}
