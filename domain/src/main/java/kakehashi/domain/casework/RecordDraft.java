package kakehashi.domain.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.consultation.Channel;
import kakehashi.domain.consultation.Theme;

/**
 * A record as it was typed.
 *
 * @param talk the booking or conversation it is about
 * @param held how, about what and how long people talked
 * @param advice what was advised
 * @param nextStep what comes next; empty when nothing does
 * @param followUpOn when somebody looks after it; null for never
 * @param restricted whether only managers read it, because it holds something sensitive
 * @param approvalNumber the ward's approval of what may otherwise not be collected; empty when none is needed
 */
public record RecordDraft(
        UUID talk,
        Held held,
        String advice,
        String nextStep,
        LocalDate followUpOn,
        boolean restricted,
        String approvalNumber) {

    /** The longest consultation in minutes. */
    public static final int LONGEST = 480;

    /**
     * A consultation that took place.
     *
     * @param channel how people talked
     * @param theme what about
     * @param at when it began
     * @param minutes how long it took, with what was done for it
     */
    public record Held(Channel channel, Theme theme, Instant at, int minutes) {

        /** How far from its plan a consultation can begin; farther, somebody mistyped the day. */
        public static final Duration AROUND = Duration.ofDays(31);

        /** Whether it began near a moment; what is written has no moment. */
        public boolean isNear(Instant planned) {
            return channel == Channel.MESSAGE
                    || Duration.between(planned, at).abs().compareTo(AROUND) <= 0;
        }
    }

    /** Never shows what was advised. */
    @Override
    public String toString() {
        return "record about " + talk;
    }
}
