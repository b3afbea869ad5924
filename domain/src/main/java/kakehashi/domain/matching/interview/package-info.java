/**
 * Interview days and information sessions: seekers rank companies that take part, companies rank seekers who show them
 * something, until the wishes close.
 *
 * <p>Companies are those with a sure sign-up for the event. A rank counts as long as both sides have a place at it; a
 * company's rank also as long as the person shows it something, from when it was given on without a break. Nobody is told how
 * the other side ranked. Wishes close two days before the event begins unless staff say when, and never after it began.
 *
 * <p>Source: R-A33, T7; domain 5.
 */
package kakehashi.domain.matching.interview;
