package kakehashi.domain.matching.result;

import java.time.LocalDate;
import kakehashi.domain.shared.Refused;

/**
 * What came of a meeting.
 *
 * @param presence whether both were there; null while nobody said so
 * @param wish what the company says; null for nothing
 * @param step what comes next; null while nobody knows
 * @param by until when; null for no day
 * @param told whether the person reads the next step
 */
public record MeetingFacts(Presence presence, CompanyWish wish, NextStep step, LocalDate by, boolean told) {

    /** Nothing said. */
    public static final MeetingFacts NONE = new MeetingFacts(null, null, null, null, false);

    /**
     * The same, when it fits together.
     *
     * @param day of the meeting
     * @throws Refused {@code resultPresence} unless somebody says who was there; {@code resultAway} for anything else about
     *     somebody who was not met; {@code resultNoStep} for a step with somebody the company does not go on with; {@code
     *     resultDay} for a day without a step, or before the meeting; {@code resultTold} when no step is there to be told
     */
    public MeetingFacts checked(LocalDate day) {
        if (presence == null) {
            throw new Refused("resultPresence");
        }
        if (presence != Presence.MET && (wish != null || step != null || by != null || told)) {
            throw new Refused("resultAway");
        }
        if (wish == CompanyWish.NOT_NOW && isStep()) {
            throw new Refused("resultNoStep");
        }
        if (by != null && (!isStep() || by.isBefore(day))) {
            throw new Refused("resultDay");
        }
        if (told && step == null) {
            throw new Refused("resultTold");
        }
        return this;
    }

    /** Whether something comes next. */
    public boolean isStep() {
        return step != null && step != NextStep.NONE;
    }
}
