package kakehashi.domain.matching.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.matching.interview.solver.Solution;

/** A numbered timetable of interviews; it never changes. */
@Entity
@Table(name = "interview_draft")
public class InterviewDraft {

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "draft_number")
    private int number;

    @Column(name = "base_number")
    private Integer base;

    @Column(name = "by_hand")
    private boolean byHand;

    private long seed;

    @Column(name = "step_count")
    private int steps;

    private boolean reproducible;

    @Column(name = "made_at")
    private Instant madeAt;

    @Embedded
    private InterviewScore score;

    @Version
    private int version;

    /** For JPA. */
    protected InterviewDraft() {}

    InterviewDraft(UUID eventId, int number, Integer base, Instant madeAt) {
        this.id = UUID.randomUUID();
        this.eventId = eventId;
        this.number = number;
        this.base = base;
        this.madeAt = madeAt;
    }

    /** It was found by the computer. */
    void solved(InterviewRun run, Solution solution) {
        seed = run.seed();
        steps = run.steps();
        reproducible = solution.reproducible();
        score = InterviewScore.of(solution.quality());
    }

    /** Staff moved a meeting of another. */
    void moved(InterviewDraft other) {
        byHand = true;
        score = InterviewScore.of(other.score);
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The event. */
    public UUID eventId() {
        return eventId;
    }

    /** Its number at the event, from 1. */
    public int number() {
        return number;
    }

    /** The number of the draft of which as much as could be was kept; null for none. */
    public Integer base() {
        return base;
    }

    /** Whether staff moved a meeting of that one; else it was searched. */
    public boolean isByHand() {
        return byHand;
    }

    /** The seed of the search. */
    public long seed() {
        return seed;
    }

    /** How many changes were to be tried. */
    public int steps() {
        return steps;
    }

    /** Whether the same day with the same seed and steps gives it again. */
    public boolean isReproducible() {
        return reproducible;
    }

    /** When it was made. */
    public Instant madeAt() {
        return madeAt;
    }

    /** How good it is. */
    public InterviewScore score() {
        return score;
    }
}
