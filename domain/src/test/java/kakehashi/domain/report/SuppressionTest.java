package kakehashi.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No number that is hidden can be worked out from what is shown. Source: domain 5 (suppress <5). */
class SuppressionTest {

    /** A table, and which of its rows were not shown earlier. */
    private record Asked(List<Long> counts, Set<String> before) {

        List<Figure> shown() {
            Map<String, Long> rows = new LinkedHashMap<>();
            IntStream.range(0, counts.size()).forEach(i -> rows.put("row" + i, counts.get(i)));
            return Suppression.rows("table", rows, before);
        }

        long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** All tables that would be shown in the same way, by somebody who knows how numbers are hidden. */
    private static final class Reader {

        private final Asked asked;
        private final List<Figure> shown;
        private final List<Integer> hidden;
        private final List<Set<Long>> possible = new ArrayList<>();

        Reader(Asked asked) {
            this.asked = asked;
            this.shown = asked.shown();
            this.hidden = IntStream.range(0, shown.size())
                    .filter(i -> !shown.get(i).isShown())
                    .boxed()
                    .toList();
            hidden.forEach(i -> possible.add(new HashSet<>()));
            long open = hidden.stream().mapToLong(asked.counts::get).sum();
            tryAll(0, open, new ArrayList<>(asked.counts));
        }

        private boolean isDone() {
            return possible.stream().allMatch(values -> values.size() > 1);
        }

        private void tryAll(int from, long open, List<Long> guess) {
            if (isDone()) {
                return;
            }
            if (from == hidden.size()) {
                if (open == 0 && new Asked(guess, asked.before).shown().equals(shown)) {
                    IntStream.range(0, from).forEach(i -> possible.get(i).add(guess.get(hidden.get(i))));
                }
                return;
            }
            boolean small = shown.get(hidden.get(from)).mark() == Figure.Mark.SMALL;
            for (long value = small ? 1 : 5; value <= (small ? Math.min(4, open) : open); value++) {
                guess.set(hidden.get(from), value);
                tryAll(from + 1, open - value, guess);
            }
        }
    }

    @Provide
    Arbitrary<Asked> tables() {
        Arbitrary<Long> counts = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 4),
                Arbitraries.longs().between(5, 9),
                Arbitraries.longs().between(1, 40));
        Arbitrary<Set<String>> before =
                Arbitraries.integers().between(0, 3).map(i -> "row" + i).set().ofMaxSize(3);
        return Combinators.combine(counts.list().ofMinSize(1).ofMaxSize(5), before)
                .as(Asked::new);
    }

    @Property(tries = 2000)
    void each_hidden_number_could_be_another(@ForAll("tables") Asked asked) {
        assertTrue(new Reader(asked).isDone(), () -> asked + " is shown as " + asked.shown());
    }

    @Property
    void nothing_small_is_shown_and_nothing_shown_is_wrong(@ForAll("tables") Asked asked) {
        List<Figure> shown = asked.shown();
        for (int i = 0; i < shown.size(); i++) {
            Figure figure = shown.get(i);
            assertTrue(!figure.isShown() || figure.amount() >= 5 && figure.amount() == asked.counts.get(i));
            assertTrue(figure.isShown() || figure.amount() == 0, "what is hidden is not there");
            assertEquals(figure.mark() == Figure.Mark.SMALL, asked.counts.get(i) < 5);
            assertTrue(!asked.before.contains(figure.label()) || !figure.isShown(), "what was hidden stays hidden");
        }
    }

    @Property
    void a_single_hidden_number_never_stands_beside_its_total(@ForAll("tables") Asked asked) {
        long hidden = asked.shown().stream().filter(each -> !each.isShown()).count();
        long visible = asked.shown().stream().mapToLong(Figure::amount).sum();
        assertTrue(hidden != 1, () -> asked.total() - visible + " is " + asked.shown());
    }

    @ParameterizedTest
    @CsvSource({
        // without small ones
        "5 6 20, '', 5 6 20",
        // one that the total would tell: the last row is hidden, too, whatever it counts
        "2 30 7, '', <5 30 -",
        // the last does not do: 1 + 5 would tell both
        "30 1 5, '', - <5 -",
        // two small ones that leave each other open
        "2 3 30, '', <5 <5 30",
        // two that do not: 1 + 1
        "1 1 30 9, '', <5 <5 30 -",
        // nothing can be shown beside the total
        "3, '', ''",
        "1 5, '', ''",
        // rows without anybody are not rows
        "0 0 6, '', 6",
        // what an earlier version hid
        "9 30 8, row0 row2, - 30 -",
        "9 30 8, row0, - 30 -"
    })
    void tables_as_they_are_shown(String counts, String before, String shown) {
        List<Long> amounts =
                List.of(counts.split(" ")).stream().map(Long::valueOf).toList();
        List<String> rows = new Asked(amounts, Set.of(before.split(" ")))
                .shown().stream().map(SuppressionTest::say).toList();
        assertEquals(shown, String.join(" ", rows));
    }

    private static String say(Figure figure) {
        return switch (figure.mark()) {
            case SMALL -> "<5";
            case HIDDEN -> "-";
            default -> String.valueOf(figure.amount());
        };
    }
}
