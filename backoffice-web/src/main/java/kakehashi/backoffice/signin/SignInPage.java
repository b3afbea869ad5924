package kakehashi.backoffice.signin;

import jakarta.annotation.PostConstruct;
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
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.openid.OpenId;

/** Mirrors {@code signin.xhtml}. */
@Named
@RequestScoped
public class SignInPage {

    private String login;
    private String password;
    private String to;
    private boolean failed;
    private boolean elsewhere;

    @Inject
    SecurityContext security;

    @Inject
    SignedIn signedIn;

    @Inject
    Beginning beginning;

    @Inject
    HttpServletRequest request;

    @Inject
    OpenId openId;

    @PostConstruct
    void look() {
        elsewhere = openId.isSet();
    }

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
        if (!signedIn.isCodeDue()) {
            beginning.begin();
        }
        return true;
    }

    private void goOn() throws IOException {
        WayBack way = new WayBack(to);
        way.lead(signedIn.isCodeDue() ? way.through(Screen.CODE) : way.path());
    }

    /** Whether a page of ours was asked for before signing in. */
    public boolean isLeadingBack() {
        return new WayBack(to).isKnown();
    }

    /** Whether something was typed there that is kept until its writer signs in. */
    public boolean isKept() {
        return isLeadingBack() && KeptForm.isIn(request, to);
    }

    /** Whether people can also sign in at the identity provider. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    /** The address that leads to the identity provider. */
    public Address getProvider() {
        return new Address(request.getContextPath() + OpenId.LEAVE).with("to", isLeadingBack() ? to : null);
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
