package kakehashi.domain.consultation;

import java.util.UUID;

/**
 * Somebody's consultation was confirmed: told inside the transaction that confirms it.
 *
 * @param programmeId the programme
 * @param seekerId the seeker; null when a company asks
 * @param companyId the company; null when a seeker asks
 * @param counsellorId whose time it holds; null in writing
 */
public record Begun(UUID programmeId, UUID seekerId, UUID companyId, UUID counsellorId) {}
