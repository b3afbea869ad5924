package kakehashi.domain.timetable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import kakehashi.domain.shared.Refused;

/** Turns of one length, one after the other with a pause to move. They are measured by the clock, not by the time of day. */
@Embeddable
public class Block {

    /** The longest turn, in minutes. */
    public static final int LONGEST = 240;

    /** The longest pause, in minutes. */
    public static final int LONGEST_PAUSE = 120;

    /** The most turns. */
    public static final int MOST = 20;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "turn_length")
    private int minutes;

    @Column(name = "pause_length")
    private int pause;

    @Column(name = "turn_count")
    private int turns;

    /** For JPA. */
    protected Block() {}

    /**
     * So many turns from a moment on; length and pause in minutes.
     *
     * @throws Refused {@code turnNumbers} beyond {@link #LONGEST}, {@link #LONGEST_PAUSE} and {@link #MOST}
     */
    public Block(Instant startsAt, int minutes, int pause, int turns) {
        if (minutes < 1 || minutes > LONGEST || pause < 0 || pause > LONGEST_PAUSE || turns < 1 || turns > MOST) {
            throw new Refused("turnNumbers");
        }
        this.startsAt = startsAt;
        this.minutes = minutes;
        this.pause = pause;
        this.turns = turns;
    }

    /** Its turn so many turns after the first, under a number of the day. */
    Turn turn(int index, int number) {
        Instant start = startsAt.plus(Duration.ofMinutes((long) index * (minutes + pause)));
        return new Turn(number, start, start.plus(Duration.ofMinutes(minutes)));
    }

    /** The beginning of its first turn. */
    public Instant startsAt() {
        return startsAt;
    }

    /** The end of its last turn. */
    public Instant endsAt() {
        return turn(turns - 1, turns).endsAt();
    }

    /** How long a turn is, in minutes. */
    public int minutes() {
        return minutes;
    }

    /** How long people have to move, in minutes. */
    public int pause() {
        return pause;
    }

    /** How many turns. */
    public int turns() {
        return turns;
    }
}
