package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kakehashi.domain.programme.ReferenceNumber;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LotsTest {

    private static final List<String> NUMBERS =
            IntStream.range(0, 40).mapToObj(ReferenceNumber::of).toList();

    /** Computed with another program, so that anybody can: {@code printf '%s' 'seed:K000-0000-000' | sha256sum}. */
    @Test
    void a_lot_is_the_hash_of_seed_and_number() {
        assertEquals(
                "69b5ad698379955444991fad6fb3445fcfeaa713c20cb0bf82ef730aba0c0cf4", Lots.lot("seed", "K000-0000-000"));
    }

    @Property(tries = 50)
    void the_same_seed_and_numbers_give_the_same_order_however_they_are_listed(
            @ForAll @Size(min = 1, max = 20) String seed, @ForAll long shuffle) {
        List<String> shuffled = new ArrayList<>(NUMBERS);
        Collections.shuffle(shuffled, new Random(shuffle));
        assertEquals(Lots.order(seed, NUMBERS), Lots.order(seed, shuffled));
    }

    @Test
    void everybody_is_drawn_once() {
        List<String> order = Lots.order("seed", NUMBERS);
        assertEquals(NUMBERS, order.stream().sorted().toList());
        assertEquals(1, Lots.order("seed", List.of("K1", "K1")).size());
    }

    /** Of 2,000 draws of 40, each comes first about 50 times; 20 to 90 is more than four standard deviations wide. */
    @Test
    void everybody_has_the_same_chance() {
        Map<String, Integer> first = new HashMap<>();
        for (int draw = 0; draw < 2000; draw++) {
            first.merge(Lots.order("seed " + draw, NUMBERS).get(0), 1, Integer::sum);
        }
        assertEquals(40, first.size());
        first.values().forEach(times -> assertTrue(times > 20 && times < 90, times + " times"));
    }

    @Test
    void a_seed_is_not_given_twice() {
        SecureRandom lot = new SecureRandom();
        assertTrue(Lots.seed(lot).matches("[0-9a-f]{32}"));
        assertNotEquals(Lots.seed(lot), Lots.seed(lot));
    }
}
