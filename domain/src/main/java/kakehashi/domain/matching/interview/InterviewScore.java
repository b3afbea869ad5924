package kakehashi.domain.matching.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import kakehashi.domain.matching.interview.solver.Quality;

/** How good a timetable is, and how good one could be at most. */
@Embeddable
public class InterviewScore {

    @Column(name = "meeting_count")
    private int meetings;

    private int served;

    @Column(name = "served_at_most")
    private int servedAtMost;

    @Column(name = "worth")
    private long points;

    @Column(name = "worth_at_most")
    private long pointsAtMost;

    /** For JPA, and before anything is known. */
    protected InterviewScore() {}

    static InterviewScore none() {
        return new InterviewScore();
    }

    static InterviewScore of(InterviewScore other) {
        InterviewScore score = new InterviewScore();
        score.meetings = other.meetings;
        score.served = other.served;
        score.servedAtMost = other.servedAtMost;
        score.points = other.points;
        score.pointsAtMost = other.pointsAtMost;
        return score;
    }

    static InterviewScore of(Quality quality) {
        InterviewScore score = new InterviewScore();
        score.meetings = quality.meetings();
        score.served = quality.served();
        score.servedAtMost = quality.servedAtMost();
        score.points = quality.points();
        score.pointsAtMost = quality.pointsAtMost();
        return score;
    }

    /** How many meetings there are. */
    public int meetings() {
        return meetings;
    }

    /** How many people and companies have one. */
    public int served() {
        return served;
    }

    /** The most people and companies that can have one. */
    public int servedAtMost() {
        return servedAtMost;
    }

    /** The share of the wishes that could be met at most, in whole per cent; 100 where there are none. */
    public int perCent() {
        return pointsAtMost == 0 ? 100 : (int) Math.min(100, points * 100 / pointsAtMost);
    }

    /** Whether no timetable can be better. */
    public boolean isBest() {
        return served == servedAtMost && points == pointsAtMost;
    }
}
