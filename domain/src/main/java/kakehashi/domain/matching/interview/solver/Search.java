package kakehashi.domain.matching.interview.solver;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import ai.timefold.solver.core.impl.phase.scope.AbstractStepScope;
import ai.timefold.solver.core.impl.solver.AbstractSolver;
import java.util.List;

/** Makes a timetable better step by step. */
final class Search {

    private static final int TOLD = 100;

    private final Control control;
    private final Telling telling;
    private long points = -1;
    private int steps;
    private int nextTold;

    Search(Control control, Telling telling) {
        this.control = control;
        this.telling = telling;
    }

    /** How many steps were made. */
    int steps() {
        return steps;
    }

    List<Candidate> better(Plan plan) {
        Solver<Plan> solver = SolverFactory.<Plan>create(config()).buildSolver();
        ((AbstractSolver<Plan>) solver).addPhaseLifecycleListener(new PhaseLifecycleListenerAdapter<>() {
            @Override
            public void stepEnded(AbstractStepScope<Plan> step) {
                steps = (int) step.getPhaseScope().getSolverScope().getMoveEvaluationCount();
                if (steps >= nextTold) {
                    nextTold = steps + Math.max(1, control.steps() / TOLD);
                    tell(step.getPhaseScope().getSolverScope().getBestSolution());
                }
                if (control.stop().getAsBoolean()) {
                    solver.terminateEarly();
                }
            }
        });
        return solver.solve(plan).candidates();
    }

    private void tell(Plan best) {
        Quality quality = telling.quality(best.candidates());
        Progress.Phase phase = quality.points() == points ? Progress.Phase.SEARCHING : Progress.Phase.BETTER;
        points = quality.points();
        control.progress().accept(new Progress(phase, steps, control.steps(), quality));
    }

    private SolverConfig config() {
        return new SolverConfig()
                .withClassLoader(Search.class.getClassLoader())
                .withSolutionClass(Plan.class)
                .withEntityClasses(Candidate.class)
                .withConstraintProviderClass(Goals.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(control.seed())
                .withTerminationConfig(new TerminationConfig().withSpentLimit(control.limit()))
                .withPhases(new LocalSearchPhaseConfig()
                        .withLocalSearchType(LocalSearchType.HILL_CLIMBING)
                        .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                                .withMoveSelectors(new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig()))
                        .withTerminationConfig(new TerminationConfig().withMoveCountLimit((long) control.steps())));
    }
}
