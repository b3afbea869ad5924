package kakehashi.domain.matching.interview;

import kakehashi.domain.shared.Refused;

/**
 * What holds for everybody on an interview day.
 *
 * @param reservePerCent the share of each company's turns that stays free for people without an appointment
 * @param mostInARow how many meetings a person has without a rest at most
 * @param restMinutes how long a rest is at least
 * @param mostMeetings how many meetings a person has at most
 * @param bothSides whether only meetings take place that both sides wish
 * @param withInterpreter whether people whose language is interpreted on the day meet only with an interpreter
 */
public record InterviewRules(
        int reservePerCent,
        int mostInARow,
        int restMinutes,
        int mostMeetings,
        boolean bothSides,
        boolean withInterpreter) {

    /** The largest share that stays free. */
    public static final int MOST_RESERVE = 50;

    /** The most meetings of a person. */
    public static final int MOST_MEETINGS = 20;

    /** The longest rest, in minutes. */
    public static final int LONGEST_REST = 120;

    /** Before anybody decides. Source: domain 5. */
    public static final InterviewRules USUAL = new InterviewRules(15, 4, 15, 5, false, false);

    /**
     * Checks the numbers.
     *
     * @throws Refused {@code interviewRules}
     */
    public InterviewRules {
        if (reservePerCent < 0
                || reservePerCent > MOST_RESERVE
                || mostInARow < 1
                || mostInARow > MOST_MEETINGS
                || restMinutes < 0
                || restMinutes > LONGEST_REST
                || mostMeetings < 1
                || mostMeetings > MOST_MEETINGS) {
            throw new Refused("interviewRules");
        }
    }
}
