/**
 * Signing in at an identity provider, where one is set (OpenID Connect, code flow with PKCE).
 *
 * <p>Mechanism: {@link kakehashi.backoffice.signin.LeaveServlet} leads there, {@link
 * kakehashi.backoffice.signin.ReturnServlet} takes who comes back and gives Jakarta Security the {@link
 * kakehashi.backoffice.openid.Proof} as a credential, so that everything behind it is as with a password. An account is found
 * by the subject that was linked to it, and none is ever made. Nothing of a token is kept. Signatures and claims are checked
 * by Nimbus JOSE + JWT, which Payara brings; {@link kakehashi.backoffice.openid.OpenIdProvider} is made when it is first
 * used.
 *
 * <p>Source: OpenID Connect Core 1.0; RFC 7636, RFC 9207, RFC 9700; domain 4.2.
 */
package kakehashi.backoffice.openid;
