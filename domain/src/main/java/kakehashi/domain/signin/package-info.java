/**
 * Signing in to the portal by a mailed link, without a password.
 *
 * <p>Somebody asks for a link with a mail address; the answer is the same whether or not the address is known. The link
 * works once, for fifteen minutes, in the browser that asked; in another one it needs the code that browser shows, so
 * that a forwarded or stolen link opens nothing and nobody is signed in by somebody else's link. Opening it makes a
 * session; the session covers everything the address is known for, as seeker and contact, in every year that is not over.
 *
 * <p>Invariants: of links, browsers, codes and sessions only hashes are stored; a link opens one session; a wrong code is
 * counted even though it is refused.
 */
package kakehashi.domain.signin;
