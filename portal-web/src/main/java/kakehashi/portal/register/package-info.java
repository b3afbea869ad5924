/**
 * Signing up, one thing a page: notice and consent, answers, check, done.
 *
 * <p>What was typed lives in the session ({@link kakehashi.portal.register.Drafts}) so that every step has an address of
 * its own and Back works; each form also carries it sealed, so that a lost session loses nothing. Nothing of it ever
 * stands in an address.
 */
package kakehashi.portal.register;
