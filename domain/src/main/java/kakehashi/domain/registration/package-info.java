/**
 * Signing up for a stated purpose.
 *
 * <p>A {@link kakehashi.domain.registration.Registration} is the sheet as it was filled in: its answers are sealed and
 * open only within its event. It takes a place at once and keeps it when the address is confirmed by the mailed link;
 * otherwise the place goes back after a while. One person has one living registration per event. A second sign-up with
 * the same address gets a number of its own and a mail that names the first, so that nobody learns from the page whether
 * an address is known.
 *
 * <p>Mechanism: one transaction writes person, sheet, consent and mail and takes the place last, by one conditional
 * update. Crowds and repeated posts meet unique constraints; {@link kakehashi.domain.registration.Registrations} tries
 * again and then finds what the winner wrote.
 *
 * <p>Staff cancel, confirm and correct registrations at their persons' wish ({@link
 * kakehashi.domain.registration.StaffWork}), one or many at once ({@link
 * kakehashi.domain.registration.BulkWork}), and key those that come on paper, which a second account verifies ({@link
 * kakehashi.domain.registration.Papers}).
 *
 * <p>Source: R-A11 to R-A33, R-W5, T4, P1.
 */
package kakehashi.domain.registration;
