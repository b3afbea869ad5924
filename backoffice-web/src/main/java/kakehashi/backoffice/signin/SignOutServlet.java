package kakehashi.backoffice.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import kakehashi.domain.staff.StaffSessions;

/** Ends the session, has the browser forget what a door kept, and leads to the sign-in page. Only the button's POST does that, never a link. */
@WebServlet("/signin/out")
public class SignOutServlet extends HttpServlet {

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient StaffSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            if (signedIn.session() != null) {
                sessions.close(signedIn.session());
            }
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"storage\"");
        response.sendRedirect(request.getContextPath() + "/signin/signin.xhtml");
    }
}
