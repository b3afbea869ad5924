package kakehashi.backoffice.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import kakehashi.backoffice.openid.Proof;
import kakehashi.domain.staff.StaffAccounts;

/** Tells Jakarta Security whose password is right, or who is linked to a subject; the role is the group. */
@ApplicationScoped
public class StaffIdentities implements IdentityStore {

    @Inject
    StaffAccounts accounts;

    /** The person and the role when login and password are right, else invalid, for whatever reason. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return accounts.signIn(credential.getCaller(), credential.getPasswordAsString())
                .map(StaffPrincipal::of)
                .map(StaffIdentities::valid)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    /** The person and the role when the account linked to that subject can be used, else invalid, for whatever reason. */
    public CredentialValidationResult validate(Proof proof) {
        return accounts.signInLinked(proof.subject(), proof.factor())
                .map(account -> StaffPrincipal.of(account, proof))
                .map(StaffIdentities::valid)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult valid(StaffPrincipal staff) {
        return new CredentialValidationResult(staff, Set.of(staff.role().name()));
    }
}
