package kakehashi.backoffice.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kakehashi.backoffice.openid.OpenId;
import kakehashi.backoffice.openid.OpenIdFailed;
import kakehashi.backoffice.openid.Trip;

/** Leads to the provider; there is no such page without one. */
@WebServlet(OpenId.LEAVE)
public class LeaveServlet extends HttpServlet {

    @Inject
    transient OpenId openId;

    @Inject
    transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!openId.isSet()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Trip trip = Trip.begin(request.getParameter("to"));
            String there = openId.provider().address(trip, ReturnServlet.address(request));
            signedIn.leave(trip);
            response.sendRedirect(there);
        } catch (OpenIdFailed failed) {
            ReturnServlet.fail(request, response, failed);
        }
    }
}
