package kakehashi.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.years.ClosingAct;
import kakehashi.domain.privacy.closing.ClosingState;
import kakehashi.domain.privacy.closing.ClosingStep;
import kakehashi.domain.privacy.closing.Leftover;
import kakehashi.domain.privacy.closing.Obstacle;
import kakehashi.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages about the closing of a year put together from names. */
class ClosingLabelsTest {

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_word_of_closings_has_a_label(Language language) {
        List<String> missing = Stream.of(
                        LabelsTest.labels("ClosingAct.", ClosingAct.values()),
                        LabelsTest.labels("closing.step.", ClosingAct.values()),
                        LabelsTest.labels("ClosingState.", ClosingState.values()),
                        LabelsTest.labels("closing.next.", ClosingState.values()),
                        LabelsTest.labels("ClosingStep.Kind.", ClosingStep.Kind.values()),
                        LabelsTest.labels("Leftover.Kind.", Leftover.Kind.values()),
                        LabelsTest.labels("Obstacle.Kind.", Obstacle.Kind.values()),
                        Arrays.stream(ClosingStep.Kind.values()).map(each -> "AccessLog." + each.action()),
                        Stream.of("ClosingState.NONE", "closing.next.NONE", "closing.next.RUNS"))
                .flatMap(labels -> LabelsTest.missing(labels, language).stream())
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("kakehashi.backoffice.LabelsTest#languages")
    void every_table_that_is_erased_has_a_label(Language language) throws IOException {
        Set<String> tables = erased();
        assertTrue(tables.size() > 40, tables.toString());
        assertEquals(List.of(), LabelsTest.missing(tables.stream().map(each -> "HeldTable." + each), language));
    }

    private static Set<String> erased() throws IOException {
        try (InputStream views = ClosingStep.class.getResourceAsStream("/db/migration/R__ended_years.sql")) {
            return Pattern.compile("view \\$\\{schema}\\.ended_([a-z_]+)")
                    .matcher(new String(views.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
