/**
 * Interview days and information sessions on My page: who signed up says which companies to meet. No form needs a server
 * session.
 *
 * <p>Source: R-A33.
 */
package kakehashi.portal.interviews;
