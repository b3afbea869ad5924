package kakehashi.domain.privacy.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import kakehashi.domain.privacy.holding.Held;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HeldTablesTest {

    private static List<String> names(List<Held> tables) {
        return tables.stream().map(Held::table).toList();
    }

    private static List<Held> shuffled(List<Held> tables, Random random) {
        List<Held> mixed = new ArrayList<>(tables);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /** Tables that need some of those made before them. */
    private static List<Held> tables(int count, Random random) {
        List<Held> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Held held = Held.of("t" + random.nextInt(1000) + "_" + i);
            made.stream().filter(each -> random.nextInt(4) == 0).forEach(each -> held.under("c", each.table()));
            made.add(held);
        }
        return made;
    }

    @Property(tries = 100)
    void each_table_stands_once_behind_those_it_needs_however_they_are_listed(
            @ForAll @IntRange(max = 40) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<Held> tables = tables(count, random);
        List<Held> ordered = HeldTables.order(shuffled(tables, random));

        assertEquals(new TreeSet<>(names(tables)), new TreeSet<>(names(ordered)));
        assertEquals(count, ordered.size());
        TreeSet<String> before = new TreeSet<>();
        for (Held held : ordered) {
            assertTrue(before.containsAll(held.needs()), held.table());
            before.add(held.table());
        }
        assertEquals(names(ordered), names(HeldTables.order(shuffled(tables, random))));
    }

    @Test
    void refuses_what_has_no_order() {
        List<Held> twice = List.of(Held.of("seeker"), Held.of("seeker"));
        assertThrows(IllegalStateException.class, () -> HeldTables.order(twice));
        List<Held> missing = List.of(Held.of("consent").under("registration_id", "registration"));
        assertThrows(IllegalStateException.class, () -> HeldTables.order(missing));
        List<Held> circle = List.of(Held.of("a").pointingAt("b"), Held.of("b").pointingAt("a"));
        assertThrows(IllegalStateException.class, () -> HeldTables.order(circle));
    }
}
