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
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Groups and tables of every size. Source: R-A31, domain 5 (15 minutes x 5 tables). */
class RotationTest {

    private static final int LARGEST = 16;

    /** Rotations of every size, with every number of turns there can be. */
    private static void inAllSizes(Consumer<Rotation> check) {
        IntStream.rangeClosed(1, LARGEST).forEach(tables -> IntStream.rangeClosed(1, LARGEST)
                .forEach(groups -> IntStream.rangeClosed(1, Math.max(tables, groups))
                        .forEach(turns -> check.accept(new Rotation(tables, groups, turns)))));
    }

    /** The tables a group comes to, in the order of turns. */
    private static List<Integer> tables(Rotation rotation, int group) {
        return IntStream.rangeClosed(1, rotation.turns())
                .mapToObj(turn -> rotation.table(group, turn))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    @Test
    void no_two_groups_are_at_a_table_at_once() {
        inAllSizes(rotation -> {
            for (int turn = 1; turn <= rotation.turns(); turn++) {
                Set<Integer> taken = new HashSet<>();
                for (int group = 1; group <= rotation.groups(); group++) {
                    OptionalInt table = rotation.table(group, turn);
                    assertTrue(table.isEmpty() || taken.add(table.getAsInt()), rotation + " turn " + turn);
                }
                assertEquals(
                        Math.min(rotation.tables(), rotation.groups()),
                        taken.size(),
                        "nobody pauses while a table is free");
            }
        });
    }

    @Test
    void no_group_comes_to_a_table_twice() {
        inAllSizes(rotation -> {
            for (int group = 1; group <= rotation.groups(); group++) {
                List<Integer> met = tables(rotation, group);
                assertEquals(met.size(), Set.copyOf(met).size(), rotation + " group " + group);
                assertTrue(met.stream().allMatch(table -> table >= 1 && table <= rotation.tables()));
            }
        });
    }

    /** In a turn no more meet than the smaller number; nobody can give all groups more than an even share of that. */
    @Test
    void every_group_meets_as_many_tables_as_all_of_them_can() {
        inAllSizes(rotation -> {
            int meetings = rotation.turns() * Math.min(rotation.tables(), rotation.groups());
            Map<Integer, Integer> visits = new HashMap<>();
            for (int group = 1; group <= rotation.groups(); group++) {
                List<Integer> met = tables(rotation, group);
                assertShare(meetings, rotation.groups(), met.size(), rotation + " group " + group);
                met.forEach(table -> visits.merge(table, 1, Integer::sum));
            }
            for (int table = 1; table <= rotation.tables(); table++) {
                assertShare(meetings, rotation.tables(), visits.getOrDefault(table, 0), rotation + " table " + table);
            }
        });
    }

    private static void assertShare(int all, int among, int share, String who) {
        assertTrue(share >= all / among && share <= (all + among - 1) / among, who + " " + share);
    }

    @Test
    void with_all_turns_every_group_meets_every_table() {
        inAllSizes(rotation -> {
            if (rotation.turns() == rotation.mostTurns()) {
                for (int group = 1; group <= rotation.groups(); group++) {
                    assertEquals(rotation.tables(), tables(rotation, group).size(), rotation + " group " + group);
                }
            }
        });
    }

    @Test
    void groups_begin_at_the_table_of_their_number_and_go_on_to_the_next() {
        assertEquals(List.of(1, 2, 3), tables(new Rotation(5, 5, 3), 1));
        assertEquals(List.of(5, 1, 2), tables(new Rotation(5, 5, 3), 5));
        assertEquals(List.of(2, 3, 4, 5, 1), tables(new Rotation(5, 5, 5), 2));
        assertEquals(List.of(1, 2, 3), tables(new Rotation(3, 4, 4), 1));
    }

    /** Ten groups at five tables: in five turns, moving on by one each turn would leave the sixth group without any. */
    @Test
    void pauses_are_shared_when_groups_are_many_and_turns_few() {
        Rotation rotation = new Rotation(5, 10, 5);
        List<Integer> sizes = IntStream.rangeClosed(1, 10)
                .mapToObj(group -> tables(rotation, group).size())
                .toList();
        assertEquals(25, sizes.stream().mapToInt(i -> i).sum());
        assertEquals(Set.of(2, 3), Set.copyOf(sizes));
    }

    /** Sizes as large as a plan may have. */
    @Property(tries = 200)
    void the_largest_plans_keep_the_bound_too(
            @ForAll @IntRange(min = 1, max = TimetablePlan.MOST) int tables,
            @ForAll @IntRange(min = 1, max = TimetablePlan.MOST) int groups,
            @ForAll @IntRange(min = 1, max = TimetablePlan.MOST) int turns) {
        Rotation rotation = new Rotation(tables, groups, Math.min(turns, Math.max(tables, groups)));
        int meetings = rotation.turns() * Math.min(tables, groups);
        for (int group = 1; group <= groups; group++) {
            List<Integer> met = tables(rotation, group);
            assertEquals(met.size(), Set.copyOf(met).size(), rotation + " group " + group);
            assertShare(meetings, groups, met.size(), rotation + " group " + group);
        }
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
