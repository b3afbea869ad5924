package kakehashi.domain.matching.interview.solver;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.util.List;

/**
 * What must hold, and what is sought. Each level counts only between timetables that are alike in those before it: what
 * was told stays; everybody has a meeting; points of wishes; few gaps; numbers of meetings that differ little.
 */
public class Goals implements ConstraintProvider {

    private static final BendableLongScore HARD = BendableLongScore.ofHard(Plan.HARD, Plan.SOFT, 0, 1);
    private static final BendableLongScore TOLD = BendableLongScore.ofSoft(Plan.HARD, Plan.SOFT, 0, 1);
    private static final BendableLongScore SERVED = BendableLongScore.ofSoft(Plan.HARD, Plan.SOFT, 1, 1);
    private static final BendableLongScore POINTS = BendableLongScore.ofSoft(Plan.HARD, Plan.SOFT, 2, 1);
    private static final BendableLongScore GAPS = BendableLongScore.ofSoft(Plan.HARD, Plan.SOFT, 3, 1);
    private static final BendableLongScore EVEN = BendableLongScore.ofSoft(Plan.HARD, Plan.SOFT, 4, 1);

    /** A meeting that is lost weighs more than all that are moved. */
    private static final long LOST = 1_000_000;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory all) {
        return new Constraint[] {
            oneAtATable(all),
            personCan(all),
            someStayFree(all),
            interpretersSuffice(all),
            toldStays(all),
            personsServed(all),
            companiesServed(all),
            points(all),
            gaps(all),
            even(all)
        };
    }

    private static Constraint oneAtATable(ConstraintFactory all) {
        return all.forEachUniquePair(Candidate.class, Joiners.equal(Candidate::slot))
                .penalizeLong(HARD, (one, other) -> 1L)
                .asConstraint("one person at a table");
    }

    private static Constraint personCan(ConstraintFactory all) {
        return all.forEach(Candidate.class)
                .groupBy(Candidate::personId, ConstraintCollectors.toList())
                .penalizeLong(HARD, (person, meetings) -> PersonDay.of(meetings).broken())
                .asConstraint("a person can be there");
    }

    private static Constraint someStayFree(ConstraintFactory all) {
        return all.forEach(Candidate.class)
                .groupBy(Candidate::firm, ConstraintCollectors.count())
                .filter((firm, count) -> count > firm.most())
                .penalizeLong(HARD, (firm, count) -> count - firm.most())
                .asConstraint("some turns stay free");
    }

    private static Constraint interpretersSuffice(ConstraintFactory all) {
        return all.forEach(Candidate.class)
                .filter(Candidate::isInterpreted)
                .groupBy(Candidate::need, ConstraintCollectors.toList())
                .penalizeLong(HARD, (need, meetings) -> missing(meetings))
                .asConstraint("interpreters suffice");
    }

    private static long missing(List<Candidate> meetings) {
        return Math.max(0, meetings.size() - meetings.get(0).interpreters());
    }

    private static Constraint toldStays(ConstraintFactory all) {
        return all.forEach(Candidate.class)
                .filter(Candidate::wasTold)
                .rewardLong(TOLD, each -> LOST + (each.slot() == each.earlier() ? 1 : 0))
                .asConstraint("what was told stays");
    }

    private static Constraint personsServed(ConstraintFactory all) {
        return all.forEach(Candidate.class)
                .groupBy(Candidate::personId)
                .rewardLong(SERVED, person -> 1L)
                .asConstraint("each person has a meeting");
    }

    private static Constraint companiesServed(ConstraintFactory all) {
        return all.forEach(Candidate.class)
                .groupBy(Candidate::firm)
                .rewardLong(SERVED, firm -> 1L)
                .asConstraint("each company has a meeting");
    }

    private static Constraint points(ConstraintFactory all) {
        return all.forEach(Candidate.class)
                .rewardLong(POINTS, Candidate::points)
                .asConstraint("points");
    }

    private static Constraint gaps(ConstraintFactory all) {
        return all.forEach(Candidate.class)
                .groupBy(Candidate::personId, ConstraintCollectors.toList())
                .penalizeLong(GAPS, (person, meetings) -> PersonDay.of(meetings).gaps())
                .asConstraint("few gaps");
    }

    private static Constraint even(ConstraintFactory all) {
        return all.forEach(Candidate.class)
                .groupBy(Candidate::personId, ConstraintCollectors.count())
                .penalizeLong(EVEN, (person, count) -> (long) count * count)
                .asConstraint("numbers differ little");
    }
}
