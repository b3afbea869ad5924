package kakehashi.backoffice.mails;

import kakehashi.domain.mailing.MailRow;

/**
 * A mail in the list.
 *
 * @param row the mail
 * @param event the title of its event
 */
public record MailLine(MailRow row, String event) {}
