package kakehashi.domain.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Groups and tables of every size. Source: R-A31, domain 5 (15 minutes x 5 tables). */
class RotationTest {

    private static final int LARGEST = 16;

    /** Every turn of a rotation, and of a group, in all sizes. */
    private static void inAllSizes(IntFunction<IntFunction<Runnable>> check) {
        IntStream.rangeClosed(1, LARGEST).forEach(tables -> IntStream.rangeClosed(1, LARGEST)
                .forEach(groups -> check.apply(tables).apply(groups).run()));
    }

    @Test
    void no_two_groups_are_at_a_table_at_once() {
        inAllSizes(tables -> groups -> () -> {
            Rotation rotation = new Rotation(tables, groups);
            for (int turn = 1; turn <= rotation.mostTurns(); turn++) {
                Set<Integer> taken = new HashSet<>();
                for (int group = 1; group <= groups; group++) {
                    OptionalInt table = rotation.table(group, turn);
                    assertTrue(table.isEmpty() || taken.add(table.getAsInt()), rotation + " turn " + turn);
                }
                assertEquals(Math.min(tables, groups), taken.size(), "nobody pauses while a table is free");
            }
        });
    }

    @Test
    void every_group_meets_every_table_once_and_never_again() {
        inAllSizes(tables -> groups -> () -> {
            Rotation rotation = new Rotation(tables, groups);
            for (int group = 1; group <= groups; group++) {
                Set<Integer> met = new HashSet<>();
                for (int turn = 1; turn <= rotation.mostTurns(); turn++) {
                    OptionalInt table = rotation.table(group, turn);
                    assertTrue(table.isEmpty() || met.add(table.getAsInt()), rotation + " group " + group);
                }
                assertEquals(tables, met.size(), rotation + " group " + group);
                assertTrue(met.stream().allMatch(table -> table >= 1 && table <= tables));
            }
        });
    }

    @Test
    void groups_are_of_one_size_and_whoever_can_stay_stays() {
        Random random = new Random(20261126);
        for (int round = 0; round < 500; round++) {
            int groups = 1 + random.nextInt(8);
            List<UUID> people = IntStream.range(0, random.nextInt(60))
                    .mapToObj(i -> new UUID(1, i))
                    .toList();
            Map<UUID, Integer> first = Division.of(Map.of(), people, groups);
            assertFair(first, people, groups);
            assertEquals(first, Division.of(first, people, groups), "nobody moves without a reason");

            List<UUID> others = new ArrayList<>(people.subList(people.size() / 3, people.size()));
            IntStream.range(0, random.nextInt(9)).forEach(i -> others.add(new UUID(2, i)));
            assertFair(Division.of(first, others, groups), others, groups);
            int more = groups + random.nextInt(4);
            assertFair(Division.of(first, others, more), others, more);
            assertFair(Division.of(first, others, 1 + random.nextInt(groups)), others, 0);
        }
    }

    private static void assertFair(Map<UUID, Integer> divided, List<UUID> people, int groups) {
        assertEquals(new HashSet<>(people), divided.keySet());
        Map<Integer, Integer> sizes = new TreeMap<>(new HashMap<>());
        divided.values().forEach(group -> sizes.merge(group, 1, Integer::sum));
        int largest = sizes.values().stream().mapToInt(i -> i).max().orElse(0);
        int smallest = sizes.size() < groups
                ? 0
                : sizes.values().stream().mapToInt(i -> i).min().orElse(0);
        assertTrue(largest - smallest <= 1, sizes.toString());
    }

    @Test
    void a_group_more_moves_no_more_people_than_it_needs() {
        List<UUID> people = IntStream.range(0, 12).mapToObj(i -> new UUID(1, i)).toList();
        Map<UUID, Integer> three = Division.of(Map.of(), people, 3);
        Map<UUID, Integer> four = Division.of(three, people, 4);

        long moved = people.stream()
                .filter(person -> !three.get(person).equals(four.get(person)))
                .count();
        assertEquals(3, moved);
    }
}
