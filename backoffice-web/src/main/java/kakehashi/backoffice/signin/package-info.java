/**
 * Signing in and out, the first password, and from where staff may work.
 *
 * <p>Mechanism: the form asks Jakarta Security, {@link kakehashi.backoffice.signin.OfficeAuthentication} asks {@link
 * kakehashi.backoffice.signin.StaffIdentities}, and what is known of the person is kept in {@link
 * kakehashi.backoffice.signin.SignedIn}, the only thing of ours in the session, together with the words searched for. The answer to a wrong try never says what
 * was wrong.
 *
 * <p>Source: R-WS1, R-CS1, T6; domain 4.2.
 */
package kakehashi.backoffice.signin;
