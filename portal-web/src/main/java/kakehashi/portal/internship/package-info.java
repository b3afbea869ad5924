/**
 * Internships on My page: who signed up ranks the hosts and reads where to go, hosts rank who shows them something and read
 * who comes. No form needs a server session.
 *
 * <p>Source: R-A32.
 */
package kakehashi.portal.internship;
