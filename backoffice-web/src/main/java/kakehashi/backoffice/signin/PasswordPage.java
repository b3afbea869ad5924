package kakehashi.backoffice.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.PasswordRules;
import kakehashi.domain.staff.StaffAccounts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code password.xhtml}: the first password must be changed here, any later one can be. */
@Named
@RequestScoped
public class PasswordPage {

    private static final String OLD = "old";
    private static final String FRESH = "fresh";
    private static final String AGAIN = "again";

    private String old;
    private String fresh;
    private String again;
    private final Map<String, String> problems = new LinkedHashMap<>();

    @Inject
    StaffAccounts accounts;

    @Inject
    SignedIn signedIn;

    @Inject
    PageTexts texts;

    /** Changes the password and leads to the start; else says beside each field what is wrong. */
    public void submit() throws IOException {
        require(OLD, old);
        require(FRESH, fresh);
        require(AGAIN, again);
        if (problems.isEmpty() && !fresh.equals(again)) {
            problems.put(AGAIN, texts.get("error.passwordMismatch"));
        }
        if (problems.isEmpty()) {
            change();
        }
    }

    private void require(String field, String typed) {
        if (typed == null) {
            problems.put(field, texts.get("error.answer.missing"));
        }
    }

    private void change() throws IOException {
        try {
            accounts.changePassword(signedIn.actor().id(), signedIn.session(), old, fresh);
        } catch (Refused refused) {
            problems.put(refused.code().equals("passwordWrong") ? OLD : FRESH, texts.say(refused));
            return;
        }
        signedIn.passwordChanged();
        FacesContext context = FacesContext.getCurrentInstance();
        String base = context.getExternalContext().getRequestContextPath();
        context.getExternalContext().redirect(base + Screen.START.path() + "?changed=password");
        context.responseComplete();
    }

    /** Whether this is the first password, which must be changed. */
    public boolean isFirst() {
        return signedIn.mustChange();
    }

    /** The least number of characters of a password. */
    public int getLeast() {
        return PasswordRules.LEAST;
    }

    /** What is wrong, by the field's name, in the order of the form. */
    public Map<String, String> getProblems() {
        return problems;
    }

    /** Always empty: a password is never sent back. */
    public String getOld() {
        return null;
    }

    /** Takes the present password. */
    public void setOld(String old) {
        this.old = old;
    }

    /** Always empty: a password is never sent back. */
    public String getFresh() {
        return null;
    }

    /** Takes the new password. */
    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    /** Always empty: a password is never sent back. */
    public String getAgain() {
        return null;
    }

    /** Takes the new password, typed once more. */
    public void setAgain(String again) {
        this.again = again;
    }
}
