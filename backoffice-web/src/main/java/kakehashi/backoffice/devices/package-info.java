/**
 * The ledger of devices on screen: added, attested every 30 days, retired.
 *
 * <p>Source: R-WS2, R-CS2, T8.
 */
package kakehashi.backoffice.devices;
