package kakehashi.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.settings.Traffic;
import kakehashi.i18n.web.Guard;

/**
 * The back office's outermost filter. The content policy stands in {@code web.xml}, where PrimeFaces reads it too: on
 * its views PrimeFaces sends it with the nonce of its own scripts, on views without scripts {@link OfficeViews} sends
 * it, on everything else it is sent from here. Only the doors of events use the camera.
 */
public class OfficeGuard extends Guard {

    static final String POLICY = "primefaces.CSP_POLICY";

    @Override
    protected boolean enter() {
        return Traffic.enter();
    }

    @Override
    protected void leave() {
        Traffic.leave();
    }

    /** The one form that carries a file: an answer in a conversation. As it is written: the server sees no more of it. */
    @Override
    protected boolean takesFiles(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + Screen.CONVERSATION.path());
    }

    @Override
    protected void prepare(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getServletPath();
        boolean resource = path.startsWith("/jakarta.faces.resource/") || path.startsWith("/assets/");
        if (resource || !path.endsWith(".xhtml")) {
            response.setHeader("Content-Security-Policy", getServletContext().getInitParameter(POLICY));
        }
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (path.equals(Screen.CHECKIN.path())) {
            response.setHeader(FEATURES, NO_FEATURES.replace("camera=()", "camera=(self)"));
        }
        OfficeLanguage.decide(request);
    }
}
