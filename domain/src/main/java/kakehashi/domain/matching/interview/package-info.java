/**
 * Interview days and information sessions: seekers rank companies that take part, companies rank seekers who show them
 * something, until the wishes close; at interview days staff decide from it who meets whom when.
 *
 * <p>Companies are those with a sure sign-up for the event. A rank counts as long as both sides have a place at it; a
 * company's rank also as long as the person shows it something, from when it was given on without a break. Nobody is told how
 * the other side ranked. Wishes close two days before the event begins unless staff say when, and never after it began.
 *
 * <p>Staff have a timetable searched, outside of any transaction and one search at an event at a time, read it as a numbered
 * draft that never changes, and publish one. Everybody sees their own meetings of the published one, and whoever cancels or
 * withdraws is gone from it at once. Meetings that staff fixed stand in every new draft.
 *
 * <p>Source: R-A33, T7; domain 5.
 */
package kakehashi.domain.matching.interview;
