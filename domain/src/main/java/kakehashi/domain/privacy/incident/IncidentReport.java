package kakehashi.domain.privacy.incident;

import java.time.Instant;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;

/**
 * What is said of an incident when it is reported.
 *
 * @param kind what happened
 * @param noticedAt when it was noticed
 * @param place where
 * @param measures what was done first
 */
public record IncidentReport(Incident.Kind kind, Instant noticedAt, String place, String measures) {

    /** The most characters of the place. */
    public static final int LONGEST_PLACE = 200;

    /** The most characters of any other words about an incident. */
    public static final int LONGEST = 1000;

    /** Takes the words as they are stored. */
    public IncidentReport {
        place = TextRules.line(place);
        measures = TextRules.lines(measures);
    }

    /**
     * Lets it pass when it can be stored.
     *
     * @throws Refused {@code incidentKind}; {@code incidentMoment} for no moment, or one ahead; {@code incidentPlace} and
     *     {@code incidentMeasures} when words are missing or too long
     */
    void check(Instant now) {
        if (kind == null) {
            throw new Refused("incidentKind");
        }
        if (noticedAt == null || noticedAt.isAfter(now)) {
            throw new Refused("incidentMoment");
        }
        if (TextRules.problem(place, LONGEST_PLACE) != null) {
            throw new Refused("incidentPlace").with("most", LONGEST_PLACE);
        }
        if (TextRules.problem(measures, LONGEST) != null) {
            throw new Refused("incidentMeasures").with("most", LONGEST);
        }
    }
}
