/**
 * Mails: queued in the transaction of the fact they tell, sent later, each once.
 *
 * <p>A mail is written when it is queued and kept sealed until it is sent; it says a reference number and a link, never
 * who somebody is. Senders claim rows with {@code SKIP LOCKED}, so several may run. A claim whose sender died is not
 * sent again, because nobody knows whether it left: it is held, counted and shown to staff, who can queue it anew.
 *
 * <p>The only package that knows Jakarta Mail.
 *
 * <p>Source: R-WS4, R-CS4.
 */
package kakehashi.domain.mail;
