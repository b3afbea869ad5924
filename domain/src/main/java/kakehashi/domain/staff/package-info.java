/**
 * Staff accounts: personal, each with one role, with sign-in rules.
 *
 * <p>Passwords are kept as Argon2id hashes. Five wrong tries shut an account for a quarter of an hour; the answer never
 * says which part was wrong. First passwords work once and must be changed. A second factor is a code of an app (RFC 6238,
 * each code once) or one of ten recovery codes; its secret is sealed. {@link kakehashi.domain.staff.AccountStanding} tells what
 * an account can be used for: those that handle personal data need pledge and training, can only be read when their
 * programmes are over, and end after that. Accounts nobody uses stop by themselves. Sessions are rows, so that they can be
 * listed and ended at once.
 *
 * <p>Source: R-WS1, R-CS1, R-W3, R-F6, R-F7, T2; domain 4.2.
 */
package kakehashi.domain.staff;
