/**
 * Mails that could not be sent: which, why, and sending them again. Mails that staff write to the people of an event, from
 * the draft to how each person's stands. Neither addresses nor what a person was sent are shown.
 *
 * <p>Rows are asked for when they are shown, so when a button is posted no row is there to tell which one it stood in:
 * each button carries the id of its mail, and {@link kakehashi.backoffice.mails.SendAgain} reads it.
 *
 * <p>Source: R-CS4; experience, back office.
 */
package kakehashi.backoffice.mails;
