/**
 * The accounts of staff: the manager and the system's keeper make, stop and reset them and record pledge, training and
 * periods; the ward and its auditors read.
 *
 * <p>Source: T2, T13, R-W3, R-F7; domain 4.2.
 */
package kakehashi.backoffice.staff;
