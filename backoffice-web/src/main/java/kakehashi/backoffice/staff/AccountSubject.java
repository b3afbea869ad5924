package kakehashi.backoffice.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.openid.OpenId;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.StaffDesk;
import kakehashi.i18n.faces.PageTexts;

/** Who an account's owner is at the identity provider, on {@code account.xhtml}, with the form that says so. */
@Named
@RequestScoped
public class AccountSubject {

    private boolean offered;
    private String subject;
    private String problem;

    @Inject
    OpenId openId;

    @Inject
    StaffDesk desk;

    @Inject
    SignedIn signedIn;

    @Inject
    AccountLinks links;

    @Inject
    PageTexts texts;

    @PostConstruct
    void look() {
        offered = openId.isSet();
    }

    /** Links what was typed; nothing typed unlinks. */
    public void link(String id) throws IOException {
        String typed = subject == null ? "" : subject.strip();
        try {
            UUID account = Ids.parse(id, "accountUnknown");
            desk.link(signedIn.actor(), account, typed);
            links.lead(account, typed.isEmpty() ? "unlinked" : "linked");
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    /** Whether an identity provider is set. */
    public boolean isOffered() {
        return offered;
    }

    /** Why nothing was linked; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** What was typed. */
    public String getSubject() {
        return subject;
    }

    /** Takes what was typed. */
    public void setSubject(String subject) {
        this.subject = subject;
    }
}
