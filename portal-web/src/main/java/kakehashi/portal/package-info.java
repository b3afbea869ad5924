/**
 * The public portal: what every request goes through, and one package for each thing a visitor does.
 *
 * <p>An address is {@code /<language>/<page>}; {@link kakehashi.portal.Router} finds the page's view and {@link
 * kakehashi.portal.Visit} tells the view where it is. Pages that only read are stateless, make no session and are kept
 * ready for a second ({@link kakehashi.portal.PageCache}).
 */
package kakehashi.portal;
