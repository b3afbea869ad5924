package kakehashi.domain.privacy.inspection;

import java.time.LocalDate;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;

/**
 * What is said of a point.
 *
 * @param verdict what was found
 * @param evidence what was looked at; of what does not apply, why
 * @param finding what is wrong; empty unless the point is not met
 * @param mendBy the day by which it is mended; null while nobody said so, and unless the point is not met
 */
public record PointAnswer(Verdict verdict, String evidence, String finding, LocalDate mendBy) {

    /** The most characters of a text. */
    public static final int LONGEST = 1000;

    /** The same, with texts as they are stored. */
    public PointAnswer {
        evidence = TextRules.lines(evidence);
        finding = TextRules.lines(finding);
    }

    /**
     * Lets only what can be said pass.
     *
     * @param year the programme whose inspection it is; mending is over with it, because its data are given back then
     * @throws Refused {@code inspectionVerdict}; {@code inspectionEvidence} when it is missing or too long; {@code
     *     inspectionFinding} when a point that is not met has none, or it is too long; {@code inspectionNoFinding} when
     *     another has one, or a day; {@code inspectionMendDay} for a day outside of the programme
     */
    void check(Programme year) {
        if (verdict == null) {
            throw new Refused("inspectionVerdict");
        }
        if (TextRules.problem(evidence, LONGEST) != null) {
            throw new Refused("inspectionEvidence").with("most", LONGEST);
        }
        if (verdict != Verdict.UNMET) {
            if (!finding.isEmpty() || mendBy != null) {
                throw new Refused("inspectionNoFinding");
            }
            return;
        }
        if (TextRules.problem(finding, LONGEST) != null) {
            throw new Refused("inspectionFinding").with("most", LONGEST);
        }
        if (mendBy != null && !year.covers(mendBy)) {
            throw new Refused("inspectionMendDay");
        }
    }
}
