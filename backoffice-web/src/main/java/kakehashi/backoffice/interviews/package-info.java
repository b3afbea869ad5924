/**
 * Interview days and information sessions: what both sides wish, and when wishes close.
 *
 * <p>Source: R-A33.
 */
package kakehashi.backoffice.interviews;
