package kakehashi.portal;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import kakehashi.domain.settings.Traffic;
import kakehashi.i18n.web.Guard;

/** The portal's outermost filter: nothing inline, nothing from elsewhere. */
public class PortalGuard extends Guard {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    /** The forms that carry a file: the first message of a conversation, and a message on my page. */
    private static final Pattern TAKES_FILES = Pattern.compile("/[^/]+/(consultation/check|my/messages/[0-9a-f-]{36})");

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
    protected boolean takesFiles(HttpServletRequest request) {
        return TAKES_FILES.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void prepare(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        languages.decide(request);
    }
}
