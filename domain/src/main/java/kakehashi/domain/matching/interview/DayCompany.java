package kakehashi.domain.matching.interview;

import java.util.UUID;
import kakehashi.domain.company.Industry;

/**
 * A company that takes part in an event, with what everybody may read of it.
 *
 * @param id the company's
 * @param name its name
 * @param industry its trade
 * @param people how many work there
 */
public record DayCompany(UUID id, String name, Industry industry, int people) {}
