/**
 * Who advises when: counsellors by number, their hours, closed days; and what of the booked consultations lies outside of
 * them. A change never touches what is booked.
 *
 * <p>Source: R-A13, R-A23.
 */
package kakehashi.backoffice.hours;
