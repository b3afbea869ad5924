/**
 * Signing up, one thing a page: notice and consent, answers, check, done.
 *
 * <p>What was typed is kept by {@link kakehashi.portal.form}.
 */
package kakehashi.portal.register;
