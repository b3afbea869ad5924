package kakehashi.backoffice.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kakehashi.domain.staff.SecondFactors;

/** Mirrors {@code code.xhtml}: the code of the second factor, after the password was right. */
@Named
@RequestScoped
public class CodePage {

    private String code;
    private String to;
    private boolean failed;

    @Inject
    SecondFactors factors;

    @Inject
    SignedIn signedIn;

    @Inject
    Beginning beginning;

    @Inject
    HttpServletRequest request;

    /** Leads on when the code was given already. */
    public void load() throws IOException {
        if (!signedIn.isCodeDue()) {
            goOn();
        }
    }

    /** Takes the code and leads to the page asked for; says only that it failed otherwise. */
    public void submit() throws IOException {
        failed = code == null || !factors.pass(signedIn.actor().id(), code);
        if (!failed) {
            request.changeSessionId();
            beginning.beginWithFactor();
            goOn();
        }
    }

    private void goOn() throws IOException {
        WayBack way = new WayBack(to);
        way.lead(way.path());
    }

    /** Whether the code was not right. */
    public boolean isFailed() {
        return failed;
    }

    /** Always empty: a code is never sent back. */
    public String getCode() {
        return null;
    }

    /** Takes the code. */
    public void setCode(String code) {
        this.code = code;
    }

    /** The page asked for before signing in; may be nonsense. */
    public String getTo() {
        return to;
    }

    /** Takes the page asked for. */
    public void setTo(String to) {
        this.to = to;
    }
}
