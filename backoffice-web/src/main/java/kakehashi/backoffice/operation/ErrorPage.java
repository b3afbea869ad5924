package kakehashi.backoffice.operation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.i18n.web.ErrorKind;
import kakehashi.i18n.web.Incident;

/** Mirrors {@code error.xhtml}: what happened, in words, and what to do now. */
@Named
@RequestScoped
public class ErrorPage {

    private String kind;
    private String reason;
    private String number;
    private boolean mendable;

    @Inject
    Office office;

    @Inject
    HttpServletRequest request;

    @Inject
    PageTexts texts;

    @PostConstruct
    void look() {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        kind = Refusal.kind(request).orElseGet(() -> isNotYours() ? "denied" : ErrorKind.of(status));
        reason = Refusal.reason(request).map(texts::say).orElse(texts.get("error.page.text." + kind));
        mendable = Refusal.reason(request)
                        .filter(why -> why.key().equals("error.programmeNotYours"))
                        .isPresent()
                && office.opens(Screen.ACCOUNTS);
        number = (String) request.getAttribute(Incident.NUMBER);
    }

    /** Whether the page is there, and only not for the reader. */
    private boolean isNotYours() {
        return Refusal.reason(request)
                .filter(why -> why.key().endsWith("NotYours"))
                .isPresent();
    }

    /** The part of the text keys behind {@code error.page.title.}. */
    public String getKind() {
        return kind;
    }

    /** What happened, and what can be done. */
    public String getReason() {
        return reason;
    }

    /** Whether a link to the start leads on; from a wrong network nothing does. */
    public boolean isWayOut() {
        return !kind.equals("network");
    }

    /** Whether only a period is missing in which the account may handle a year, and the reader may open the accounts. */
    public boolean isPeriodMissing() {
        return mendable;
    }

    /** Whether something failed on our side, and is known by a number. */
    public boolean isNumbered() {
        return number != null;
    }

    /** The number in the log; null when nothing failed on our side. */
    public String getNumber() {
        return number;
    }
}
