/**
 * What a visitor sees and does behind a mailed link.
 *
 * <p>Every page asks {@link kakehashi.portal.mypage.SignedInVisitor} who is signed in; addresses that need somebody are
 * refused before by the way to the view. Nothing here is cached, and no form needs a server session.
 */
package kakehashi.portal.mypage;
