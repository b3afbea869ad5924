/**
 * One search over the sign-ups of all events and the booked consultations, from the head of every page. It shows no
 * more than leads to the right event; the sheet opens inside that event, under its purpose. Each search is written to
 * the access log, without its words. Events whose title or code was typed are listed above, which tells nothing of
 * anybody and is not logged.
 *
 * <p>The words are posted and kept with the session; the address of what was found holds a random key of them.
 *
 * <p>Source: R-W5, R-WS3; experience, back office.
 */
package kakehashi.backoffice.search;
