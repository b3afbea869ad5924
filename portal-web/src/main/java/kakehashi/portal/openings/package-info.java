/**
 * The jobs and internships that companies offer, for everybody to read. What can be said in words of ours is said in the
 * reader's language; what the company wrote is marked with the language it is written in.
 */
package kakehashi.portal.openings;
