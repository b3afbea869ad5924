package kakehashi.domain.matching.ranking;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kakehashi.domain.shared.Refused;

/**
 * What somebody ranked, the dearest first.
 *
 * @param chosen without gaps; one that stands there twice is refused, not dropped
 */
public record Ranking(List<UUID> chosen) {

    /** Keeps a copy. */
    public Ranking {
        chosen = List.copyOf(chosen);
    }

    /** What was filled into a form; ranks that were left out are null and do not count. */
    public static Ranking of(List<UUID> typed) {
        return new Ranking(typed.stream().filter(Objects::nonNull).toList());
    }

    /** The places in a form, from 0, of what stands further up already; in order, empty when nothing does. */
    public static Set<Integer> repeated(List<UUID> typed) {
        Set<UUID> seen = new HashSet<>();
        Set<Integer> repeated = new TreeSet<>();
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i) != null && !seen.add(typed.get(i))) {
                repeated.add(i);
            }
        }
        return repeated;
    }

    /**
     * The same when all of it can be.
     *
     * @param twice the code when one is ranked twice
     * @throws Refused {@code wishesTooMany}; {@code twice}; {@code wishUnknown} for what cannot be ranked
     */
    public Ranking checked(Collection<UUID> known, int most, String twice) {
        if (chosen.size() > most) {
            throw new Refused("wishesTooMany");
        }
        if (!repeated(chosen).isEmpty()) {
            throw new Refused(twice);
        }
        if (!known.containsAll(chosen)) {
            throw new Refused("wishUnknown");
        }
        return this;
    }
}
