/**
 * Mails as staff see them: about sign-ups, booked consultations and conversations; which did not leave, whether they are
 * still needed, and sending them again. Recipients and contents stay sealed.
 *
 * <p>Source: R-CS4.
 */
package kakehashi.domain.mailing;
