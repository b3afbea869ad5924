/**
 * Booked consultations: the list by day, which names nobody, and one booking with its answers. Every look at one is
 * written to the access log by the domain.
 *
 * <p>Source: R-A13, R-A23, R-WS3.
 */
package kakehashi.backoffice.consultations;
