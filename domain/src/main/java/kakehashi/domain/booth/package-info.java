/**
 * The places of companies at information sessions and interview days: the booth's number, and at interview days how many
 * interviews the company offers.
 *
 * <p>A company says what it offers; staff set the numbers.
 *
 * <p>Source: R-A33; domain 5.
 */
package kakehashi.domain.booth;
