package kakehashi.domain.matching.interview.solver;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.testing.InterviewDays;

/** Prints how long timetables of days take and how good they are; a line for each size. See docs/performance.md. */
public final class Timetables {

    private static final int STEPS = 200_000;
    private static final int ENOUGH = 95;
    private static final long MEGABYTE = 1 << 20;

    private final TimetableSolver solver = new TimetableSolver();
    private long begin;
    private Progress first;
    private double firstAfter;
    private double enoughAfter;
    private long memory;

    private Timetables() {}

    /** Sizes such as {@code 10x120x12}: companies, people, turns. */
    public static void main(String[] sizes) {
        new Timetables().solver.solve(InterviewDays.by(1, 4, 20, 8), Control.of(1, STEPS / 100));
        System.out.println("| companies x people x turns | first after s | first, % of the bound | 95 % after s"
                + " | have a meeting, of at most"
                + " | at the end, % | meetings | after s | MB | one person less: moved, lost others, after s |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (String size : sizes) {
            int[] numbers =
                    Stream.of(size.split("x")).mapToInt(Integer::parseInt).toArray();
            System.out.println(new Timetables().row(size, InterviewDays.by(1, numbers[0], numbers[1], numbers[2])));
        }
    }

    private String row(String size, Problem day) {
        begin = System.nanoTime();
        Solution solution = solver.solve(day, control(this::told));
        double after = seconds();
        begin = System.nanoTime();
        Set<Long> away =
                solution.meetings().stream().limit(1).map(Meeting::person).collect(Collectors.toSet());
        List<Person> rest =
                day.persons().stream().filter(each -> !away.contains(each.id())).toList();
        Problem less = InterviewDays.with(day, rest, List.of(), day.rules(), new Earlier(solution.meetings(), 1));
        Quality again = solver.solve(less, Control.of(1, STEPS / 10)).quality();
        long theirs = solution.meetings().stream()
                .filter(each -> away.contains(each.person()))
                .count();
        return "| %s | %.1f | %d | %s | %d of %d | %d | %d | %.1f | %d | %d, %d, %.1f |"
                .formatted(
                        size,
                        firstAfter,
                        first.quality().perCent(),
                        enoughAfter == 0 ? "not" : "%.1f".formatted(enoughAfter),
                        solution.quality().served(),
                        solution.quality().servedAtMost(),
                        solution.quality().perCent(),
                        solution.meetings().size(),
                        after,
                        memory / MEGABYTE,
                        again.moved(),
                        again.lost() - theirs,
                        seconds());
    }

    private static Control control(Consumer<Progress> progress) {
        return new Control(1, STEPS, Duration.ofMinutes(2), () -> false, progress);
    }

    private void told(Progress progress) {
        if (first == null) {
            first = progress;
            firstAfter = seconds();
        }
        if (enoughAfter == 0 && progress.quality().perCent() >= ENOUGH) {
            enoughAfter = seconds();
        }
        Runtime machine = Runtime.getRuntime();
        memory = Math.max(memory, machine.totalMemory() - machine.freeMemory());
    }

    private double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
