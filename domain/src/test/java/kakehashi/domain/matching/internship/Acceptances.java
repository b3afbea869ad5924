package kakehashi.domain.matching.internship;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.matching.internship.acceptance.Acceptance;
import kakehashi.domain.matching.internship.acceptance.Market;

/** Prints how long placing people at hosts takes; a line for each size. See docs/performance.md. */
public final class Acceptances {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final int MOST_WISHES = 5;
    private static final int PLACES_PER_CENT = 90;
    private static final double MEGABYTE = 1 << 20;

    private Acceptances() {}

    /** Sizes such as {@code 300000x10000}: people and hosts. */
    public static void main(String[] sizes) {
        row("3000x100");
        System.out.println("| people x hosts | places | wishes | orders read after s | placed after s | placed, %"
                + " | at the first wish, % | searched after s | pairs that would leave | MB kept | MB at most |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (String size : sizes) {
            System.out.println(row(size));
        }
    }

    private static String row(String size) {
        int[] numbers = Stream.of(size.split("x")).mapToInt(Integer::parseInt).toArray();
        Wishing wishing = by(1, numbers[0], numbers[1]);
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = System.nanoTime();
        Market<UUID, UUID> market = wishing.market();
        double read = seconds(begin);
        begin = System.nanoTime();
        Map<UUID, UUID> result = Acceptance.run(market);
        double placed = seconds(begin);
        begin = System.nanoTime();
        int pairs = Acceptance.blocking(market, result).size();
        double searched = seconds(begin);
        double most = pools().mapToLong(each -> each.getPeakUsage().getUsed()).sum() / MEGABYTE;
        System.gc();
        double kept = pools().mapToLong(each -> each.getUsage().getUsed()).sum() / MEGABYTE;
        long first = result.entrySet().stream()
                .filter(each -> wishing.rank(each.getKey(), each.getValue()) == 1)
                .count();
        return "| %s | %d | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %d | %.0f | %.0f |"
                .formatted(
                        size.replace("x", " x "),
                        market.capacities().values().stream()
                                .mapToInt(each -> each)
                                .sum(),
                        market.wishes().values().stream().mapToInt(List::size).sum(),
                        read,
                        placed,
                        100.0 * result.size() / numbers[0],
                        100.0 * first / numbers[0],
                        searched,
                        pairs,
                        kept,
                        most);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(each -> each.getType() == MemoryType.HEAP);
    }

    /**
     * One to five wishes a person, some hosts wished for far more than others; a host ranks about half of those who wished for
     * it. Together they take nine of ten, each at least one.
     */
    private static Wishing by(long seed, int people, int hosts) {
        Random chance = new Random(seed);
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < hosts; i++) {
            int average = Math.max(1, people * PLACES_PER_CENT / 100 / hosts);
            offers.add(offer(id(chance), 1 + chance.nextInt(2 * average - 1)));
        }
        Map<UUID, List<UUID>> wishes = new LinkedHashMap<>();
        Map<UUID, List<UUID>> choices = new HashMap<>();
        for (int i = 0; i < people; i++) {
            UUID person = id(chance);
            List<UUID> wished = wished(chance, offers);
            wishes.put(person, wished);
            wished.stream().filter(each -> chance.nextBoolean()).forEach(each -> choices.computeIfAbsent(
                            each, key -> new ArrayList<>())
                    .add(person));
        }
        choices.values().forEach(each -> Collections.shuffle(each, chance));
        return Wishing.of(offers, wishes, choices);
    }

    /** The square of the lot makes hosts at the beginning dearer. */
    private static List<UUID> wished(Random chance, List<Offer> offers) {
        Set<UUID> wished = new LinkedHashSet<>();
        int most = 1 + chance.nextInt(MOST_WISHES);
        while (wished.size() < most) {
            double lot = chance.nextDouble();
            wished.add(offers.get((int) (lot * lot * offers.size())).id());
        }
        return List.copyOf(wished);
    }

    private static UUID id(Random chance) {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private static Offer offer(UUID id, int capacity) {
        return new Offer(id, id, "", "", "", DAY, DAY, 1, capacity, true, "ja");
    }
}
