/**
 * The reports to the ward of who handles the data, where, and on which devices: what is not reported yet, the reports so
 * far with the day they were handed in, and each as a paper.
 *
 * <p>Source: T13, R-C1.
 */
package kakehashi.backoffice.changes;
