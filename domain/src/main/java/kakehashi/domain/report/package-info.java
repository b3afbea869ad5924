/**
 * What the programme tells the ward in numbers. A {@link kakehashi.domain.report.Report} answers one question; it is a class
 * in the package of what it counts and is found by being there. Every figure has a fixed definition among the texts.
 *
 * <p>Counts of people by what they told of themselves are hidden while they are small
 * ({@link kakehashi.domain.report.Suppression}).
 *
 * <p>Source: domain 5 (KPIs).
 */
package kakehashi.domain.report;
