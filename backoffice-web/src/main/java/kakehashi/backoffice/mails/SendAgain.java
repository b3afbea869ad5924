package kakehashi.backoffice.mails;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import kakehashi.backoffice.nav.Ids;
import kakehashi.domain.mailing.Mailings;
import kakehashi.domain.shared.Refused;

/** The buttons that send mails again, on the list and on a sign-up's sheet, and what came of pressing one. */
@Named
@RequestScoped
public class SendAgain {

    /** The name of the buttons; the value is a mail's id, or {@link #ALL_FAILED}. */
    private static final String BUTTON = "again";

    private static final String ALL_FAILED = "failed";
    private static final String OUTCOME = "mail";
    private static final String QUEUED = "queued";
    private static final Set<String> REFUSALS = Set.of("mailUnknown", "mailNotNeeded", "mailNotStuck");

    @Inject
    Mailings mails;

    @Inject
    HttpServletRequest request;

    /** Does what the pressed button says, if one was, and leads to a page of ours, which tells the outcome. */
    public void press(String page) throws IOException {
        String pressed = request.getParameter(BUTTON);
        if (pressed == null) {
            return;
        }
        FacesContext context = FacesContext.getCurrentInstance();
        String outcome = (page.contains("?") ? "&" : "?") + OUTCOME + "=" + send(pressed);
        context.getExternalContext().redirect(page + outcome);
        context.responseComplete();
    }

    private String send(String pressed) {
        try {
            if (pressed.equals(ALL_FAILED)) {
                return mails.sendFailedAgain() > 0 ? QUEUED : "mailNotStuck";
            }
            mails.sendAgain(Ids.parse(pressed, "mailUnknown"));
            return QUEUED;
        } catch (Refused refused) {
            return refused.code();
        }
    }

    /** Whether the address says that a mail was queued again. */
    public boolean isQueued() {
        return QUEUED.equals(request.getParameter(OUTCOME));
    }

    /** Whether the address says that nothing was sent. */
    public boolean isRefused() {
        return getRefusal() != null;
    }

    /** Why nothing was sent, as the code of a refusal; null when the address does not say so. */
    public String getRefusal() {
        return Optional.ofNullable(request.getParameter(OUTCOME))
                .filter(REFUSALS::contains)
                .orElse(null);
    }
}
