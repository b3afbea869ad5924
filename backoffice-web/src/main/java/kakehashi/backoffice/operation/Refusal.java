package kakehashi.backoffice.operation;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kakehashi.i18n.Message;

/** Answers a request with the error page instead of the page asked for, and says why. */
public final class Refusal {

    private static final String KIND = Refusal.class.getName() + ".kind";
    private static final String REASON = Refusal.class.getName() + ".reason";

    private Refusal() {}

    /** Refuses with status 403; {@code kind} is the part of the text keys behind {@code error.page.title.}. */
    public static void deny(HttpServletRequest request, HttpServletResponse response, String kind) throws IOException {
        request.setAttribute(KIND, kind);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Answers a view that cannot be shown with status 404 and the reason; for view actions. */
    public static void notThere(Message reason) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.getRequestMap().put(REASON, reason);
        external.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        context.responseComplete();
    }

    static Optional<String> kind(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(KIND));
    }

    static Optional<Message> reason(HttpServletRequest request) {
        return Optional.ofNullable((Message) request.getAttribute(REASON));
    }
}
