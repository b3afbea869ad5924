package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.clauses.Clause;
import kakehashi.domain.privacy.clauses.ClauseCheck;
import kakehashi.domain.privacy.clauses.ClauseRow;
import kakehashi.domain.privacy.clauses.Measure;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// T1
class ClauseLabelsTest {

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_clause_and_check_has_a_label(Language language) {
        List<String> missing = Stream.of(
                        LabelsTest.labels("Clause.", Clause.values()),
                        LabelsTest.labels("ClauseCheck.", ClauseCheck.values()),
                        LabelsTest.labels("Measure.", Measure.values()),
                        LabelsTest.labels("ClauseRow.Standing.", ClauseRow.Standing.values()))
                .flatMap(labels -> LabelsTest.missing(labels, language).stream())
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void every_evidence_is_a_page_that_managers_open() {
        for (ClauseCheck.Evidence each : ClauseCheck.Evidence.values()) {
            assertTrue(Screen.valueOf(each.name()).allows(Role.MANAGER), each.name());
        }
    }
}
