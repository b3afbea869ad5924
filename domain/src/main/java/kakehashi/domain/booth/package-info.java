/**
 * The places of companies: the booth's number at information sessions and interview days, the table at exchange events,
 * and at interview days how many interviews the company offers.
 *
 * <p>A company says what it offers; staff set the numbers.
 *
 * <p>Source: R-A33; domain 5.
 */
package kakehashi.domain.booth;
