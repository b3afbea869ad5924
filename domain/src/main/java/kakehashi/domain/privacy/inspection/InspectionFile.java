package kakehashi.domain.privacy.inspection;

import java.util.List;
import kakehashi.domain.programme.Programme;

/**
 * An inspection as a whole.
 *
 * @param year the programme it is of
 * @param inspection itself
 * @param points how its points stand
 * @param steps what was done with it, the latest first
 */
public record InspectionFile(Programme year, Inspection inspection, Checklist points, List<InspectionStep> steps) {}
