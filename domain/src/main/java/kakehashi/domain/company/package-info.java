/**
 * Companies and the people who act for them.
 *
 * <p>What a company states at sign-up is taken as stated and marked for staff to look at, once a year and again when it
 * changes what tells it from others, never turned away.
 *
 * <p>Source: R-F4; domain 2.5 to 2.7.
 */
package kakehashi.domain.company;
