/**
 * The yearly inspection as managers hold it, point by point; handlers read along, the ward and its auditors read and
 * print what is closed.
 *
 * <p>Source: T15, T16, T17, R-W4.
 */
package kakehashi.backoffice.inspections;
