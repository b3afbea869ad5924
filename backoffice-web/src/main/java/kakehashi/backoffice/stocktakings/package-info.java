/**
 * The quarterly stocktaking of accounts on screen: every quarter, its accounts, what is decided on each, and the whole
 * signed and printed.
 *
 * <p>Source: T6, T13, R-WS1, domain 4.2.
 */
package kakehashi.backoffice.stocktakings;
