package kakehashi.domain.privacy.closing;

import java.util.List;
import java.util.Optional;
import kakehashi.domain.privacy.erasure.HeldCount;
import kakehashi.domain.programme.Programme;

/**
 * The closing of a year with all that belongs to it.
 *
 * @param year the programme
 * @param closing null while it is not begun
 * @param steps what was done, the latest first
 * @param before the rows of each table when it was packed; empty before
 * @param left the rows that still are to be erased, of every table that is erased
 * @param obstacles what must be settled first; none has a count of 0
 * @param over whether the programme's last day has passed
 */
public record ClosingFile(
        Programme year,
        Closing closing,
        List<ClosingStep> steps,
        List<HeldCount> before,
        List<HeldCount> left,
        List<Obstacle> obstacles,
        boolean over) {

    /** What is finished; null while it is not begun. */
    public ClosingState state() {
        return closing == null ? null : closing.state();
    }

    /** How many rows still are to be erased. */
    public long rowsLeft() {
        return left.stream().mapToLong(HeldCount::rows).sum();
    }

    /** How many rows were to be erased when it was packed. */
    public long rowsBefore() {
        return before.stream().mapToLong(HeldCount::rows).sum();
    }

    /** The latest step of a kind; empty when there is none. */
    public Optional<ClosingStep> step(ClosingStep.Kind kind) {
        return steps.stream().filter(each -> each.kind() == kind).findFirst();
    }
}
