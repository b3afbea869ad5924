package kakehashi.backoffice.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kakehashi.backoffice.nav.Screen;

/** Mirrors {@code signin.xhtml}. */
@Named
@RequestScoped
public class SignInPage {

    /** One of our addresses: letters and what carries ids, nothing that leads elsewhere. */
    private static final String ADDRESS = "/[a-z/.]+(\\?[A-Za-z0-9=&_%+*.-]{0,600})?";

    private String login;
    private String password;
    private String to;
    private boolean failed;

    @Inject
    SecurityContext security;

    @Inject
    SignedIn signedIn;

    @Inject
    HttpServletRequest request;

    /** Leads on when somebody is signed in already. */
    public void load() throws IOException {
        if (SignedIn.anybody(request, signedIn)) {
            goOn();
        }
    }

    /** Signs in and leads to the page asked for; says only that it failed otherwise. */
    public void submit() throws IOException {
        failed = login == null || password == null || !authenticate();
        if (!failed) {
            goOn();
        }
    }

    private boolean authenticate() {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(new UsernamePasswordCredential(login.strip(), password)));
        if (status != AuthenticationStatus.SUCCESS) {
            return false;
        }
        request.changeSessionId();
        return true;
    }

    private void goOn() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + next());
        context.responseComplete();
    }

    private String next() {
        return isLeadingBack() ? to : Screen.START.path();
    }

    /** Whether a page of ours was asked for before signing in. */
    public boolean isLeadingBack() {
        return to != null
                && to.matches(ADDRESS)
                && Screen.find(to.split("\\?", 2)[0]).isPresent();
    }

    /** The login typed. */
    public String getLogin() {
        return login;
    }

    /** Takes the login. */
    public void setLogin(String login) {
        this.login = login;
    }

    /** Always empty: a password is never sent back. */
    public String getPassword() {
        return null;
    }

    /** Takes the password. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** The page asked for before signing in; may be nonsense. */
    public String getTo() {
        return to;
    }

    /** Takes the page asked for. */
    public void setTo(String to) {
        this.to = to;
    }

    /** Whether the last try failed. */
    public boolean isFailed() {
        return failed;
    }
}
