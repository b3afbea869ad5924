package kakehashi.domain.matching.internship.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What deferred acceptance promises. Source: R-A32. */
class AcceptanceTest {

    /** The example of Gusfield and Irving in the small: two hospitals, three residents. */
    @Test
    void the_example_of_hospitals_and_residents_comes_out_as_it_is_known() {
        Market<String, String> market = new Market<>(
                Map.of("a", List.of("city", "mercy"), "b", List.of("city"), "c", List.of("city", "mercy")),
                Map.of("city", List.of("b", "a", "c"), "mercy", List.of("c", "a")),
                Map.of("city", 2, "mercy", 1));

        Map<String, String> result = Acceptance.run(market);

        assertEquals(Map.of("a", "city", "b", "city", "c", "mercy"), result);
        assertEquals(List.of(), Acceptance.blocking(market, result));
    }

    @Test
    void a_change_by_hand_shows_who_would_leave_together() {
        Market<String, String> market = new Market<>(
                Map.of("a", List.of("city", "mercy"), "b", List.of("city", "mercy")),
                Map.of("city", List.of("a", "b"), "mercy", List.of("a", "b")),
                Map.of("city", 1, "mercy", 1));

        assertEquals(
                List.of(new Acceptance.Pair<>("a", "city")),
                Acceptance.blocking(market, Map.of("a", "mercy", "b", "city")));
    }

    @Test
    void whoever_ranks_one_twice_is_no_market() {
        Map<String, List<String>> twice = Map.of("a", List.of("city", "city"));
        assertThrows(IllegalArgumentException.class, () -> new Market<>(twice, Map.of(), Map.of()));
    }

    @Property(tries = 300)
    void nothing_comes_out_that_two_would_leave(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 30) int people, @ForAll @IntRange(max = 8) int places) {
        Market<Integer, Integer> market = market(seed, people, places);
        Map<Integer, Integer> result = Acceptance.run(market);

        assertEquals(List.of(), Acceptance.blocking(market, result));
        result.forEach((person, place) -> {
            assertTrue(market.wishes().get(person).contains(place));
            assertTrue(market.orders().get(place).contains(person));
        });
        market.capacities()
                .forEach((place, most) ->
                        assertTrue(Collections.frequency(new ArrayList<>(result.values()), place) <= most));
    }

    /** Against every result there is: each stable one gives nobody a place dearer than the one that came out. */
    @Property(tries = 200)
    void nobody_is_better_off_in_any_other_stable_result(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int people,
            @ForAll @IntRange(min = 1, max = 3) int places) {
        Market<Integer, Integer> market = market(seed, people, places);
        Map<Integer, Integer> ours = Acceptance.run(market);

        for (Map<Integer, Integer> other : all(market, 0, people)) {
            if (Acceptance.blocking(market, other).isEmpty()) {
                market.wishes()
                        .forEach((person, wishes) ->
                                assertTrue(rank(wishes, ours.get(person)) <= rank(wishes, other.get(person))));
            }
        }
    }

    private static int rank(List<Integer> wishes, Integer place) {
        return place == null ? Integer.MAX_VALUE : wishes.indexOf(place);
    }

    /** Every way to send people from a number on to places both want, within the capacities. */
    private static List<Map<Integer, Integer>> all(Market<Integer, Integer> market, int from, int people) {
        if (from == people) {
            return List.of(Map.of());
        }
        List<Map<Integer, Integer>> results = new ArrayList<>();
        for (Map<Integer, Integer> rest : all(market, from + 1, people)) {
            results.add(rest);
            for (Integer place : market.wishes().get(from)) {
                boolean room = Collections.frequency(new ArrayList<>(rest.values()), place)
                        < market.capacities().get(place);
                if (room && market.orders().get(place).contains(from)) {
                    Map<Integer, Integer> with = new HashMap<>(rest);
                    with.put(from, place);
                    results.add(with);
                }
            }
        }
        return results;
    }

    private static Market<Integer, Integer> market(long seed, int people, int places) {
        Random random = new Random(seed);
        Map<Integer, List<Integer>> wishes = new HashMap<>();
        Map<Integer, List<Integer>> orders = new HashMap<>();
        Map<Integer, Integer> capacities = new HashMap<>();
        IntStream.range(0, people).forEach(each -> wishes.put(each, some(random, places)));
        IntStream.range(0, places).forEach(each -> {
            orders.put(each, some(random, people));
            capacities.put(each, random.nextInt(3));
        });
        return new Market<>(wishes, orders, capacities);
    }

    private static List<Integer> some(Random random, int most) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, most).boxed().toList());
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, most == 0 ? 0 : random.nextInt(most + 1)));
    }
}
