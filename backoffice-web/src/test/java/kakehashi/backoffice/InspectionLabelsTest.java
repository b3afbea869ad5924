package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.domain.privacy.inspection.InspectionDesk;
import kakehashi.domain.privacy.inspection.InspectionPoint;
import kakehashi.domain.privacy.inspection.InspectionRow;
import kakehashi.domain.privacy.inspection.InspectionStep;
import kakehashi.domain.privacy.inspection.Inspections;
import kakehashi.domain.privacy.inspection.Verdict;
import kakehashi.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// T15, R-WS3
class InspectionLabelsTest {

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_word_of_inspections_has_a_label(Language language) {
        List<String> missing = Stream.of(
                        LabelsTest.labels("InspectionPoint.", InspectionPoint.values()),
                        Arrays.stream(InspectionPoint.values()).map(each -> "InspectionPoint." + each + ".ask"),
                        LabelsTest.labels("InspectionRow.Standing.", InspectionRow.Standing.values()),
                        LabelsTest.labels("InspectionStep.Kind.", InspectionStep.Kind.values()),
                        LabelsTest.labels("Verdict.", Verdict.values()),
                        Stream.of("UNANSWERED", "MET", "NOT_APPLICABLE", "UNMET", "LATE", "MENDED")
                                .map(each -> "PointLine." + each))
                .flatMap(labels -> LabelsTest.missing(labels, language).stream())
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_act_of_the_access_log_has_a_label(Language language) {
        Stream<String> acts = Stream.of(
                InspectionDesk.OPEN,
                InspectionDesk.ANSWER,
                InspectionDesk.MEND,
                InspectionDesk.CLOSE,
                InspectionDesk.REOPEN,
                Inspections.READ,
                Inspections.FILE);
        assertEquals(List.of(), LabelsTest.missing(acts.map(act -> "AccessLog." + act), language));
    }
}
