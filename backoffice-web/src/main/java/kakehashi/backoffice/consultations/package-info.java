/**
 * Consultations: the booked ones by day and those in writing, whose lists name nobody; one booking with its answers, one
 * conversation with its messages and the form to answer. Every look at one is written to the access log by the domain.
 *
 * <p>Source: R-A13, R-A23, R-WS3.
 */
package kakehashi.backoffice.consultations;
