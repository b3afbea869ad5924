package kakehashi.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two versions of a report, figure by figure. */
class DifferenceTest {

    private static final Figure HELD = Figure.of("held", 3);
    private static final Figure SMALL = Figure.small("table", "few");

    private static List<Content> version(Figure... figures) {
        return List.of(Content.of("events", List.of(figures)));
    }

    @Test
    void each_figure_stands_beside_its_own() {
        List<Difference> differences = Difference.between(
                version(HELD, Figure.in("table", "held", 7), Figure.of("gone", 1)),
                version(Figure.of("new", 2), Figure.of("held", 5), Figure.in("table", "held", 7)));
        assertEquals(
                List.of("held", "held", "gone", "new"),
                differences.stream().map(each -> each.figure().label()).toList());
        Difference held = differences.get(0);
        assertTrue(held.isChanged() && held.isComparable());
        assertEquals(2, held.growth());
        assertFalse(differences.get(1).isChanged());
        assertTrue(differences.get(2).isChanged());
        assertFalse(differences.get(2).isComparable());
        assertTrue(differences.get(3).isChanged());
        assertFalse(differences.get(3).isComparable());
    }

    @Test
    void the_same_label_in_two_reports_is_two_figures() {
        List<Content> older = List.of(Content.of("a", List.of(HELD)), Content.of("b", List.of(Figure.of("held", 9))));
        assertEquals(
                List.of("a", "b"),
                Difference.between(older, older).stream()
                        .map(Difference::report)
                        .toList());
    }

    @Test
    void nothing_is_taken_from_what_is_not_shown() {
        Difference grown = Difference.between(version(SMALL), version(Figure.in("table", "few", 6)))
                .get(0);
        assertTrue(grown.isChanged());
        assertFalse(grown.isComparable());
        assertFalse(Difference.between(version(SMALL), version(SMALL)).get(0).isChanged());
        assertFalse(Difference.between(version(SMALL), version(SMALL)).get(0).isComparable());
    }
}
