/**
 * The day of an event: one page that shows and prints turns, places, groups and interpreters, and a form for each of them.
 *
 * <p>Source: R-A31, R-A33.
 */
package kakehashi.backoffice.timetable;
