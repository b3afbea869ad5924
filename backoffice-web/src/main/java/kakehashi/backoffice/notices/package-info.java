/**
 * The notices people read before they sign up: what is in force for each kind of event, what was before, and the next
 * version while it is written, translated and published.
 *
 * <p>Source: T4; experience, back office.
 */
package kakehashi.backoffice.notices;
