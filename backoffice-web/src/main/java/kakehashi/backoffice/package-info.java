/**
 * The back office: what every request goes through, and one package for each thing staff do.
 *
 * <p>A request passes {@link kakehashi.backoffice.OfficeGuard} (limits, headers, language), {@link
 * kakehashi.backoffice.signin.NetworkGate} (from where), {@link kakehashi.backoffice.OfficeLanguage} (the language links)
 * and {@link kakehashi.backoffice.nav.ScreenDoor} (who may open what), in this order. {@link kakehashi.backoffice.Office}
 * tells every view who reads it.
 */
package kakehashi.backoffice;
