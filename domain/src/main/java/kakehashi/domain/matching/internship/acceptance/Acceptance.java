package kakehashi.domain.matching.internship.acceptance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Runs the deferred acceptance in which people ask, and finds pairs that would leave a given result together. */
public final class Acceptance {

    private Acceptance() {}

    /**
     * A person and a place that would both rather have each other.
     *
     * @param <P> people
     * @param <H> places
     */
    public record Pair<P, H>(P person, H place) {}

    /** The place of each person who gets one; in time that grows with the wishes, nearly in a straight line. */
    public static <P, H> Map<P, H> run(Market<P, H> market) {
        Map<H, Map<P, Integer>> ranks = ranks(market);
        Map<H, PriorityQueue<P>> held = new HashMap<>();
        Map<P, Integer> asked = new HashMap<>();
        Deque<P> free = new ArrayDeque<>(market.wishes().keySet());
        while (!free.isEmpty()) {
            P person = free.pop();
            int next = asked.merge(person, 1, Integer::sum) - 1;
            if (next < market.wishes().get(person).size()) {
                H place = market.wishes().get(person).get(next);
                Map<P, Integer> order = ranks.getOrDefault(place, Map.of());
                PriorityQueue<P> there = held.computeIfAbsent(
                        place,
                        each -> new PriorityQueue<>(
                                Comparator.<P, Integer>comparing(order::get).reversed()));
                P left = ask(person, there, order, market.capacity(place));
                if (left != null) {
                    free.push(left);
                }
            }
        }
        Map<P, H> result = new HashMap<>();
        held.forEach((place, people) -> people.forEach(person -> result.put(person, place)));
        return result;
    }

    /** Who is without a place after somebody asked for one; null for nobody. */
    private static <P> P ask(P person, PriorityQueue<P> there, Map<P, Integer> order, int capacity) {
        if (!order.containsKey(person) || capacity == 0) {
            return person;
        }
        there.add(person);
        return there.size() > capacity ? there.poll() : null;
    }

    /**
     * The pairs that speak against a result: the person would rather go to the place than where the result sends it, and the
     * place has room, or has somebody it would rather give up. Empty exactly for stable results. Found in time that grows with
     * the wishes in a straight line.
     */
    public static <P, H> List<Pair<P, H>> blocking(Market<P, H> market, Map<P, H> result) {
        Map<H, Map<P, Integer>> ranks = ranks(market);
        Map<H, Integer> taken = new HashMap<>();
        Map<H, Integer> last = new HashMap<>();
        result.forEach((person, place) -> {
            taken.merge(place, 1, Integer::sum);
            last.merge(
                    place, ranks.getOrDefault(place, Map.of()).getOrDefault(person, Integer.MAX_VALUE), Integer::max);
        });
        List<Pair<P, H>> pairs = new ArrayList<>();
        market.wishes().forEach((person, wishes) -> {
            int now = result.containsKey(person) ? wishes.indexOf(result.get(person)) : -1;
            for (H place : wishes.subList(0, now < 0 ? wishes.size() : now)) {
                Integer own = ranks.getOrDefault(place, Map.of()).get(person);
                int capacity = market.capacity(place);
                boolean room = taken.getOrDefault(place, 0) < capacity;
                if (own != null && capacity > 0 && (room || last.get(place) > own)) {
                    pairs.add(new Pair<>(person, place));
                }
            }
        });
        return pairs;
    }

    private static <P, H> Map<H, Map<P, Integer>> ranks(Market<P, H> market) {
        Map<H, Map<P, Integer>> ranks = new HashMap<>();
        market.orders().keySet().forEach(place -> ranks.put(place, market.ranks(place)));
        return ranks;
    }
}
