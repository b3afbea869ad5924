package kakehashi.domain.matching.outcome;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a way to a company begins.
 *
 * @param companyId the company; null for one outside of the programme
 * @param openingId the company's job or internship; null when it begins with none
 * @param origin where it began
 * @param stage how far it came already
 * @param day when it came there
 */
public record OutcomeStart(UUID companyId, UUID openingId, OutcomeOrigin origin, OutcomeStage stage, LocalDate day) {}
