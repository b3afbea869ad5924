/**
 * Mails as staff see them, and mails that staff write.
 *
 * <p>{@link kakehashi.domain.mailing.Mailings}: which mails about sign-ups, booked consultations and conversations did not
 * leave, whether they are still needed, and sending them again. {@link kakehashi.domain.mailing.GroupMails}: what staff tell
 * the people of an event, each in a mail of their own and in their language, checked for what must not leave, confirmed by
 * count, released by a second person and recallable. Recipients and contents stay sealed.
 *
 * <p>Source: R-WS4, R-CS4, T5.
 */
package kakehashi.domain.mailing;
