/**
 * The fiscal-year contract: the programme's name, the ward's section, the contractor, the period and the office. Names
 * belong to a year, because they change from year to year while old papers keep theirs.
 *
 * <p>Source: R-F1, R-F3, R-F6, R-F7; domain 0.7.
 */
package kakehashi.domain.programme;
