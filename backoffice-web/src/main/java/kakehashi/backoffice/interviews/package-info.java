/**
 * Interview days and information sessions: what both sides wish, and when wishes close. For interview days also what a
 * timetable is made from, the search for it beside requests, its numbered drafts, and publishing one.
 *
 * <p>Source: R-A33.
 */
package kakehashi.backoffice.interviews;
