/**
 * Staff accounts: personal, each with one role, with sign-in rules.
 *
 * <p>Passwords are kept as Argon2id hashes. Five wrong tries shut an account for a quarter of an hour; the answer never
 * says which part was wrong. First passwords work once and must be changed.
 *
 * <p>Source: R-WS1, R-CS1; domain 4.2.
 */
package kakehashi.domain.staff;
