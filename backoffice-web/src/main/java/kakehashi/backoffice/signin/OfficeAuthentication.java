package kakehashi.backoffice.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signs in with what the sign-in form was given; every other request stays who its session belongs to. */
@AutoApplySession
@ApplicationScoped
public class OfficeAuthentication implements HttpAuthenticationMechanism {

    @Inject
    IdentityStoreHandler stores;

    @Inject
    SignedIn signedIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential == null) {
            return context.doNothing();
        }
        CredentialValidationResult result = stores.validate(credential);
        if (result.getCallerPrincipal() instanceof StaffPrincipal staff) {
            signedIn.as(staff);
        }
        return context.notifyContainerAboutLogin(result);
    }
}
