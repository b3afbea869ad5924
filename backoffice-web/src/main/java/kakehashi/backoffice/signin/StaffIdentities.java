package kakehashi.backoffice.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import kakehashi.domain.staff.StaffAccounts;

/** Tells Jakarta Security whose login and password are right; the role is the group. */
@ApplicationScoped
public class StaffIdentities implements IdentityStore {

    @Inject
    StaffAccounts accounts;

    /** The person and the role when login and password are right, else invalid, for whatever reason. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return accounts.signIn(credential.getCaller(), credential.getPasswordAsString())
                .map(StaffPrincipal::of)
                .map(staff -> new CredentialValidationResult(
                        staff, Set.of(staff.role().name())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
