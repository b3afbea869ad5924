/**
 * The access log as auditors read it: who saw or used whose data, by the numbers of sign-ups and bookings, never by name.
 * It stands above everything that is looked at, because it names what an entry is about. Every look at it is an entry.
 *
 * <p>Source: R-WS3, R-CS3.
 */
package kakehashi.domain.audit;
