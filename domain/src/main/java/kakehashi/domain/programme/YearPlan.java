package kakehashi.domain.programme;

import java.util.Map;

/**
 * What a programme year is opened with; all other words are those of the year before.
 *
 * @param fiscalYear the calendar year of its April
 * @param officePhone as people write it
 * @param officeMail the office's address
 * @param names what the programme is called that year, by language tag
 */
public record YearPlan(int fiscalYear, String officePhone, String officeMail, Map<String, String> names) {}
