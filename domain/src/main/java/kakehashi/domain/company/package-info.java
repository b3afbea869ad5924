/**
 * Companies and the people who act for them.
 *
 * <p>What a company states at sign-up is taken as stated; when it lies outside the ward or beyond the size of a small
 * company, it is marked for staff to look at, never turned away.
 *
 * <p>Source: R-F4; domain 2.5 to 2.7.
 */
package kakehashi.domain.company;
