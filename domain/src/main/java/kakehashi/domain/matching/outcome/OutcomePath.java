package kakehashi.domain.matching.outcome;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import kakehashi.domain.shared.Refused;

/**
 * Where a way stands after its steps: the stages that were reached, each with its day, none earlier than that of a stage
 * before it; and why it ended, if it did. Who stayed joined before. Source: R-D11, domain 5.
 */
public final class OutcomePath {

    private static final int OLDEST_YEARS = 2;

    private final TreeMap<OutcomeStage, LocalDate> days = new TreeMap<>();
    private OutcomeEnd ended;
    private LocalDate endedOn;

    /** The way after these steps, the oldest first. */
    static OutcomePath of(Collection<OutcomeStep> steps) {
        OutcomePath path = new OutcomePath();
        for (OutcomeStep step : steps) {
            switch (step.kind()) {
                case REACHED -> path.days.put(step.stage(), step.day());
                case CORRECTED -> path.goBack(step.stage(), step.day());
                case ENDED -> path.close(step.end(), step.day());
                default -> {}
            }
        }
        return path;
    }

    /**
     * A stage is reached; those between may be skipped.
     *
     * @throws Refused {@code outcomeEnded}; {@code outcomeStageBack} for one that is not ahead; {@code outcomeNotJoined};
     *     {@code outcomeDayAhead}, {@code outcomeDayFar}, {@code outcomeDayBefore}
     */
    void reach(OutcomeStage next, LocalDate day, LocalDate today) {
        mustGoOn();
        if (!days.isEmpty() && next.compareTo(stage()) <= 0) {
            throw new Refused("outcomeStageBack");
        }
        if (next == OutcomeStage.RETAINED && joinedOn() == null) {
            throw new Refused("outcomeNotJoined");
        }
        checkDay(day, days, today);
        days.put(next, day);
    }

    /**
     * It ends.
     *
     * @throws Refused {@code outcomeEnded}; {@code outcomeReasonNot} for a reason that cannot be after this stage; {@code
     *     outcomeDayAhead}, {@code outcomeDayFar}, {@code outcomeDayBefore}
     */
    void end(OutcomeEnd why, LocalDate day, LocalDate today) {
        mustGoOn();
        if (!why.fits(stage())) {
            throw new Refused("outcomeReasonNot");
        }
        checkDay(day, days, today);
        close(why, day);
    }

    /**
     * It stands at the same stage or an earlier one after all, and goes on; what was said of later stages, and that it
     * ended, no longer counts.
     *
     * @throws Refused {@code outcomeStageAhead}; {@code outcomeUnchanged}; {@code outcomeNotJoined}; {@code
     *     outcomeDayAhead}, {@code outcomeDayFar}, {@code outcomeDayBefore}
     */
    void correct(OutcomeStage back, LocalDate day, LocalDate today) {
        if (back.compareTo(stage()) > 0) {
            throw new Refused("outcomeStageAhead");
        }
        if (ended == null && back == stage() && day.equals(since())) {
            throw new Refused("outcomeUnchanged");
        }
        checkDay(day, days.headMap(back), today);
        goBack(back, day);
    }

    private void mustGoOn() {
        if (ended != null) {
            throw new Refused("outcomeEnded");
        }
    }

    private static void checkDay(LocalDate day, SortedMap<OutcomeStage, LocalDate> before, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused("outcomeDayAhead");
        }
        if (day.isBefore(today.minusYears(OLDEST_YEARS))) {
            throw new Refused("outcomeDayFar");
        }
        if (!before.isEmpty() && day.isBefore(before.get(before.lastKey()))) {
            throw new Refused("outcomeDayBefore");
        }
    }

    private void goBack(OutcomeStage back, LocalDate day) {
        days.tailMap(back).clear();
        days.put(back, day);
        close(null, null);
    }

    private void close(OutcomeEnd why, LocalDate day) {
        ended = why;
        endedOn = day;
    }

    /** The last stage that was reached. */
    public OutcomeStage stage() {
        return days.lastKey();
    }

    /** The day it was reached. */
    public LocalDate since() {
        return days.lastEntry().getValue();
    }

    /** The stages that were reached, in order, each with its day. */
    public SortedMap<OutcomeStage, LocalDate> days() {
        return Collections.unmodifiableSortedMap(days);
    }

    /** The first day at work; null before. */
    public LocalDate joinedOn() {
        return days.get(OutcomeStage.JOINED);
    }

    /** Why it ended; null while it goes on. */
    public OutcomeEnd ended() {
        return ended;
    }

    /** The day it ended; null while it goes on. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** The last day at work; null while the person works there, and when nobody joined. */
    public LocalDate leftOn() {
        return ended == OutcomeEnd.LEFT ? endedOn : null;
    }
}
