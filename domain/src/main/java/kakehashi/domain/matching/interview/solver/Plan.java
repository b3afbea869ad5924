package kakehashi.domain.matching.interview.solver;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import java.util.List;

/** All meetings that may take place, as the search sees them. */
@PlanningSolution
class Plan {

    /** What must not be broken. */
    static final int HARD = 1;

    /** What is sought, see {@link Goals}. */
    static final int SOFT = 5;

    @PlanningEntityCollectionProperty
    private List<Candidate> candidates;

    @PlanningScore(bendableHardLevelsSize = HARD, bendableSoftLevelsSize = SOFT)
    private BendableLongScore score;

    /** For the search, which copies. */
    protected Plan() {}

    Plan(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    List<Candidate> candidates() {
        return candidates;
    }
}
