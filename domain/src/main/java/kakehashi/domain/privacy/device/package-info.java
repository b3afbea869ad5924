/**
 * The devices with which personal data are handled (端末台帳).
 *
 * <p>A {@link kakehashi.domain.privacy.device.Device} stands in the ledger until it is retired. Every 30 days a manager
 * attests that its system and its virus protection are up to date; each {@link
 * kakehashi.domain.privacy.device.DeviceCheck} is only ever added. Firewalls and updates themselves are outside.
 *
 * <p>Source: R-WS2, R-CS2, T8.
 */
package kakehashi.domain.privacy.device;
