package kakehashi.backoffice.openid;

import jakarta.security.enterprise.credential.Credential;

/**
 * Whom the provider vouches for; a credential for Jakarta Security.
 *
 * @param subject who that is at the provider
 * @param factor whether the provider says that a second factor was used, in one of the ways that are set
 */
public record Proof(String subject, boolean factor) implements Credential {

    /** Names nobody. */
    @Override
    public String toString() {
        return "proof";
    }
}
