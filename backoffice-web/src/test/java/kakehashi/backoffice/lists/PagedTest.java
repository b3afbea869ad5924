package kakehashi.backoffice.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import kakehashi.domain.shared.Slice;
import org.junit.jupiter.api.Test;

class PagedTest {

    private static final Address LIST = new Address("/list").with("show", "all");

    private static Paged<Integer> page(String asked, int total) {
        return Paged.of(
                LIST,
                asked,
                (first, size) -> new Slice<>(
                        IntStream.range(first, Math.min(first + size, total))
                                .boxed()
                                .toList(),
                        total));
    }

    @Test
    void a_list_that_fits_has_no_other_pages() {
        Paged<Integer> page = page(null, Pages.SIZE);
        assertEquals(Pages.SIZE, page.getRows().size());
        assertFalse(page.isBefore());
        assertFalse(page.isBehind());
    }

    @Test
    void a_page_in_the_middle_leads_both_ways() {
        Paged<Integer> page = page("2", 2 * Pages.SIZE + 1);
        assertEquals(Pages.SIZE, page.getRows().get(0));
        assertEquals(2 * Pages.SIZE + 1, page.getTotal());
        assertTrue(page.isBefore());
        assertTrue(page.isBehind());
        assertEquals("/list?show=all", page.getPrevious().toString());
        assertEquals("/list?show=all&page=3", page.getNext().toString());
    }

    @Test
    void behind_the_end_one_way_leads_back() {
        Paged<Integer> page = page("9", 3);
        assertEquals(List.of(), page.getRows());
        assertTrue(page.isBefore());
        assertFalse(page.isBehind());
    }
}
