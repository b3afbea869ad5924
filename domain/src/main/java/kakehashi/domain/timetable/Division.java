package kakehashi.domain.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Divides people into groups whose sizes differ by one at most. Who is in a group stays there as far as that allows. */
final class Division {

    private final Map<UUID, Integer> placed = new HashMap<>();
    private final int[] sizes;
    private final int least;
    private int larger;

    private Division(int people, int groups) {
        sizes = new int[groups];
        least = people / groups;
        larger = people % groups;
    }

    /** The number of each person's group, from 1; people are placed in their order. */
    static Map<UUID, Integer> of(Map<UUID, Integer> before, List<UUID> people, int groups) {
        Division division = new Division(people.size(), groups);
        List<UUID> rest = new ArrayList<>();
        for (UUID person : people) {
            int group = before.getOrDefault(person, 0);
            if (group < 1 || group > groups || !division.stay(person, group)) {
                rest.add(person);
            }
        }
        rest.forEach(person -> division.place(person, division.smallest()));
        return division.placed;
    }

    private boolean stay(UUID person, int group) {
        if (sizes[group - 1] > least || sizes[group - 1] == least && larger == 0) {
            return false;
        }
        if (sizes[group - 1] == least) {
            larger--;
        }
        place(person, group);
        return true;
    }

    private void place(UUID person, int group) {
        sizes[group - 1]++;
        placed.put(person, group);
    }

    private int smallest() {
        return IntStream.range(0, sizes.length)
                        .reduce((a, b) -> sizes[b] < sizes[a] ? b : a)
                        .orElseThrow()
                + 1;
    }
}
