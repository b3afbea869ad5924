package kakehashi.domain.matching.internship.acceptance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Who wishes for what, and who is taken first where.
 *
 * @param wishes by person, the places the person would go to, the dearest first
 * @param orders by place, everybody it would take, the dearest first; who is not named is never taken there
 * @param capacities by place, how many it takes; 0 for places that are not named
 * @param <P> people
 * @param <H> places
 */
public record Market<P, H>(Map<P, List<H>> wishes, Map<H, List<P>> orders, Map<H, Integer> capacities) {

    /**
     * Keeps what it is given.
     *
     * @throws IllegalArgumentException when somebody ranks one twice, or a capacity is below zero
     */
    public Market {
        wishes = Map.copyOf(wishes);
        orders = Map.copyOf(orders);
        capacities = Map.copyOf(capacities);
        boolean twice = wishes.values().stream().anyMatch(Market::hasTwice)
                || orders.values().stream().anyMatch(Market::hasTwice);
        if (twice || capacities.values().stream().anyMatch(each -> each < 0)) {
            throw new IllegalArgumentException("market");
        }
    }

    private static boolean hasTwice(List<?> ranked) {
        return new HashSet<>(ranked).size() < ranked.size();
    }

    /** How many a place takes. */
    int capacity(H place) {
        return capacities.getOrDefault(place, 0);
    }

    /** The places of each person in the order of a place's own ranking; the first is 0. */
    Map<P, Integer> ranks(H place) {
        List<P> order = orders.getOrDefault(place, List.of());
        Map<P, Integer> ranks = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            ranks.put(order.get(i), i);
        }
        return ranks;
    }
}
