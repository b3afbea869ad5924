package kakehashi.domain.matching.interview.solver;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How long to look for a better timetable, and who watches.
 *
 * @param seed for choices by chance; the same seed gives the same solution
 * @param steps how many changes to try, a few more at the end; 0 for the first timetable alone
 * @param limit the longest time to look; what it ends is not reproducible
 * @param stop asked again and again, by the thread that solves; when it says true, the best so far is kept
 * @param progress told about a hundred times, at the beginning and at the end, by the thread that solves
 */
public record Control(long seed, int steps, Duration limit, BooleanSupplier stop, Consumer<Progress> progress) {

    /** That many steps, five minutes at most, watched by nobody. */
    public static Control of(long seed, int steps) {
        return new Control(seed, steps, Duration.ofMinutes(5), () -> false, progress -> {});
    }
}
