/**
 * Internships: who signed up ranks the hosts' offers, hosts rank who shows them something, staff place everybody and publish it.
 *
 * <p>The offers of an event are the published internships of companies without open doubts whose days lie within the
 * event's. Placing is a {@link kakehashi.domain.matching.internship.acceptance.Acceptance} over both sides' ranks; a host
 * takes those it did not rank after those it did, by reference number. An edit names the version that was shown. Nothing is told before
 * publishing; mails say only that there is something to read.
 *
 * <p>From the first day on, a person notes each day and the host confirms it; staff see that a day is noted and never what.
 * A certificate is issued once enough days are confirmed. Both sides look back at the end; a host reads what a person says only
 * while the person agrees.
 *
 * <p>Source: R-A32; domain 2.2.
 */
package kakehashi.domain.matching.internship;
