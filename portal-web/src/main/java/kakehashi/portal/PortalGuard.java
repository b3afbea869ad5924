package kakehashi.portal;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kakehashi.domain.settings.Traffic;
import kakehashi.i18n.web.Guard;

/** The portal's outermost filter: nothing inline, nothing from elsewhere. */
public class PortalGuard extends Guard {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    @Inject
    transient LanguageChoice languages;

    @Override
    protected boolean enter() {
        return Traffic.enter();
    }

    @Override
    protected void leave() {
        Traffic.leave();
    }

    @Override
    protected void prepare(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        languages.decide(request);
    }
}
