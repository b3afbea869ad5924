package kakehashi.domain.matching.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.domain.matching.interview.solver.Progress;

/** The search for a timetable that is going on at an event, or the last one. */
@Entity
@Table(name = "interview_run")
public class InterviewRun {

    /** After so much silence nobody searches any more. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    /** Where it is in its life. */
    public enum State {
        /** It goes on. */
        RUNNING,
        /** It made a draft. */
        DONE,
        /** It ended without a draft. */
        FAILED
    }

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private long seed;

    @Column(name = "step_count")
    private int steps;

    @Column(name = "base_number")
    private Integer base;

    @Column(name = "first_turn")
    private int firstTurn;

    private int done;

    @Embedded
    private InterviewScore score;

    @Column(name = "stop_asked")
    private boolean stopAsked;

    @Column(name = "draft_number")
    private Integer draft;

    @Version
    private int version;

    /** For JPA. */
    protected InterviewRun() {}

    InterviewRun(UUID eventId) {
        this.eventId = eventId;
    }

    void start(SolvingOrder order, String login, Instant now) {
        runId = UUID.randomUUID();
        startedBy = login;
        startedAt = now;
        heardAt = now;
        state = State.RUNNING;
        seed = order.seed();
        steps = order.steps();
        base = order.base();
        firstTurn = order.firstTurn();
        done = 0;
        score = InterviewScore.none();
        stopAsked = false;
        draft = null;
    }

    void tell(Progress progress, Instant now) {
        heardAt = now;
        done = progress.perCent();
        score = InterviewScore.of(progress.quality());
    }

    void stop() {
        stopAsked = true;
    }

    void end(Integer number) {
        state = number == null ? State.FAILED : State.DONE;
        draft = number;
    }

    /** Whether it goes on: it told of itself not long ago. */
    public boolean isRunning(Instant now) {
        return state == State.RUNNING && now.isBefore(heardAt.plus(SILENCE));
    }

    /** The id of this search; the next one at the event has another. */
    public UUID runId() {
        return runId;
    }

    /** The login of who started it. */
    public String startedBy() {
        return startedBy;
    }

    /** When it was started. */
    public Instant startedAt() {
        return startedAt;
    }

    /** Where it is in its life. */
    public State state() {
        return state;
    }

    /** The seed. */
    public long seed() {
        return seed;
    }

    /** How many changes are to be tried. */
    public int steps() {
        return steps;
    }

    /** The number of the draft of which as much as can be is kept; null for none. */
    public Integer base() {
        return base;
    }

    /** The first turn that can be changed. */
    public int firstTurn() {
        return firstTurn;
    }

    /** How much of the steps is made, in whole per cent. */
    public int done() {
        return done;
    }

    /** How good the best timetable is so far. */
    public InterviewScore score() {
        return score;
    }

    /** Whether somebody asked to stop and keep the best. */
    public boolean isStopAsked() {
        return stopAsked;
    }

    /** The number of the draft it made; null for none. */
    public Integer draft() {
        return draft;
    }
}
