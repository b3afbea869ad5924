package kakehashi.domain.survey;

import java.time.LocalDate;
import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.domain.report.Suppression;

/**
 * A survey in the staff's list.
 *
 * @param id the survey
 * @param eventId the event
 * @param audience who is asked
 * @param closesOn the last day it can be answered by link
 * @param invited how many people were invited by mail
 * @param answers how many answered by link
 * @param papers how many papers were typed
 */
public record SurveyRow(
        UUID id, UUID eventId, Audience audience, LocalDate closesOn, int invited, long answers, long papers) {

    /** Fewer answers than this could tell whose they are. Source: domain 5. */
    public static final int LEAST = Suppression.LEAST;

    /** All answers. */
    public long total() {
        return answers + papers;
    }

    /** Whether there are too few answers to be shown. */
    public boolean isSmall() {
        return total() < LEAST;
    }

    /** Whether anybody was invited, so that a rate can be told. */
    public boolean asked() {
        return invited > 0;
    }

    /** How many of a hundred who were invited answered by link; 0 when nobody was. */
    public long rate() {
        return invited == 0 ? 0 : Math.round(100.0 * answers / invited);
    }
}
