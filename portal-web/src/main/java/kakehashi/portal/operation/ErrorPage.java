package kakehashi.portal.operation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import kakehashi.i18n.web.ErrorKind;
import kakehashi.i18n.web.Incident;

/** Mirrors {@code error.xhtml}: what happened, in words, and what to do now. */
@Named
@RequestScoped
public class ErrorPage {

    private String kind;
    private String number;

    @Inject
    HttpServletRequest request;

    @PostConstruct
    void look() {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        kind = ErrorKind.of(status);
        number = (String) request.getAttribute(Incident.NUMBER);
    }

    /** The part of the text keys behind {@code error.page.}. */
    public String getKind() {
        return kind;
    }

    /** Whether something failed on our side and stands in the log. */
    public boolean isLogged() {
        return number != null;
    }

    /** The number in the log; null when nothing failed on our side. */
    public String getNumber() {
        return number;
    }
}
