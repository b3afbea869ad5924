/**
 * The screens of the back office and who may open them. A path that is no {@link kakehashi.backoffice.nav.Screen} is
 * denied.
 *
 * <p>Source: domain 1h (roles); R-WS1.
 */
package kakehashi.backoffice.nav;
