package kakehashi.backoffice.signin;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.openid.OpenId;
import kakehashi.backoffice.openid.OpenIdFailed;
import kakehashi.backoffice.openid.Proof;
import kakehashi.backoffice.openid.Trip;

/** Takes whoever comes back from the provider: signs in the account that is linked, as a password would. */
@WebServlet(OpenId.RETURN)
public class ReturnServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(ReturnServlet.class.getName());

    @Inject
    transient OpenId openId;

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient SecurityContext security;

    @Inject
    transient Beginning beginning;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!openId.isSet()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Trip trip = trip(request);
            Proof proof = openId.provider().redeem(trip, code(request), address(request));
            signIn(request, response, proof);
            WayBack way = new WayBack(trip.to());
            String next = signedIn.isCodeDue() ? way.through(Screen.CODE) : way.path();
            response.sendRedirect(request.getContextPath() + next);
        } catch (OpenIdFailed failed) {
            fail(request, response, failed);
        }
    }

    /** The trip this is the return of; each is returned from once, whatever comes of it. */
    private Trip trip(HttpServletRequest request) throws OpenIdFailed {
        Trip trip = request.getSession(false) == null ? null : signedIn.comeBack();
        boolean meant = trip != null
                && trip.isMeant(request.getParameter("state"))
                && openId.provider().isFromHere(request.getParameter("iss"));
        if (!meant) {
            throw new OpenIdFailed(OpenIdFailed.Why.STATE);
        }
        return trip;
    }

    private static String code(HttpServletRequest request) throws OpenIdFailed {
        String code = request.getParameter("code");
        if (code == null || request.getParameter("error") != null) {
            throw new OpenIdFailed(OpenIdFailed.Why.REFUSED);
        }
        return code;
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response, Proof proof) throws OpenIdFailed {
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().newAuthentication(true).credential(proof));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new OpenIdFailed(OpenIdFailed.Why.ACCOUNT);
        }
        request.changeSessionId();
        if (proof.factor()) {
            beginning.beginWithFactor();
        } else if (!signedIn.isCodeDue()) {
            beginning.begin();
        }
    }

    /** Where the provider leads back to, as the browser reaches it. */
    static String address(HttpServletRequest request) {
        String here = request.getRequestURL().toString();
        return here.substring(0, here.length() - request.getServletPath().length()) + OpenId.RETURN;
    }

    /** Leads to the sign-in page, which says only that it failed; the log says in one word why. */
    static void fail(HttpServletRequest request, HttpServletResponse response, OpenIdFailed failed) throws IOException {
        LOG.log(Level.WARNING, "Signing in at the identity provider failed: {0}", failed.why());
        response.sendRedirect(request.getContextPath() + "/signin/signin.xhtml?failed=provider");
    }
}
