/**
 * The front page: the events of today with their counts, and what waits for the reader's role, each with the way to the
 * list in which it is done. The number of queries grows neither with events nor with what waits.
 */
package kakehashi.backoffice.today;
