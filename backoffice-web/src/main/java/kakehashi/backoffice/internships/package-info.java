/**
 * Internships: one page that shows who is placed where and why, and a form for computing, changing and telling it.
 *
 * <p>Source: R-A32.
 */
package kakehashi.backoffice.internships;
