package kakehashi.backoffice.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kakehashi.domain.shared.Slice;
import org.junit.jupiter.api.Test;

class RowsTest {

    private final List<String> asked = new ArrayList<>();

    private Rows<Integer> rows(int total) {
        return new Rows<>(
                (first, size) -> {
                    asked.add(first + "+" + size);
                    return new Slice<>(
                            IntStream.range(first, Math.min(first + size, total))
                                    .boxed()
                                    .toList(),
                            total);
                },
                row -> new UUID(0, row));
    }

    private static List<Integer> load(Rows<Integer> rows, int first) {
        return rows.load(first, 10, Map.of(), Map.of());
    }

    @Test
    void a_page_is_asked_for_once() {
        Rows<Integer> rows = rows(25);
        assertEquals(List.of(20, 21, 22, 23, 24), load(rows, 20));
        assertEquals(25, rows.getRowCount());
        assertEquals(List.of("20+10"), asked);
    }

    /** Rows went away since the page was shown. */
    @Test
    void behind_the_end_the_last_page_is_shown() {
        assertEquals(List.of(10, 11), load(rows(12), 40));
        assertEquals(List.of("40+10", "10+10"), asked);
    }

    @Test
    void an_empty_list_is_asked_for_once() {
        Rows<Integer> rows = rows(0);
        assertEquals(List.of(), load(rows, 0));
        assertEquals(0, rows.getRowCount());
        assertEquals(List.of("0+10"), asked);
    }

    // R-WS3: what is posted discloses nothing
    @Test
    void before_it_is_shown_nothing_is_asked_for() {
        Rows<Integer> rows = rows(25);
        assertEquals(0, rows.count(Map.of()));
        assertEquals(List.of(), rows.getWrappedData());
        assertEquals(List.of(), asked);
    }

    @Test
    void a_row_is_known_by_its_id() {
        assertEquals(new UUID(0, 7).toString(), rows(25).getRowKey(7));
    }
}
