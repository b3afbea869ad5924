package kakehashi.portal.mypage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.signin.SignedIn;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.signin.VisitorSession;
import kakehashi.domain.signin.VisitorSessions;
import kakehashi.portal.PostAnswers;
import kakehashi.portal.form.Drafts;
import kakehashi.portal.form.KnownVisitor;

/** Who is signed in; looked up once a request, when somebody asks. */
@Named("signedInVisitor")
@RequestScoped
public class SignedInVisitor implements KnownVisitor {

    private static final String COOKIE = "my";

    private Optional<SignedIn> signedIn;

    @Inject
    VisitorSessions sessions;

    @Inject
    Drafts drafts;

    @Inject
    KeptMessages messages;

    @Inject
    HttpServletRequest request;

    /** The person, in the first year that knows the address; empty when nobody is signed in. */
    public Optional<Visitor> visitor() {
        return signedIn().map(SignedIn::visitor);
    }

    @Override
    public boolean isKnown() {
        return visitor().isPresent();
    }

    /** The person in each year that knows the address, earliest first; empty when nobody is signed in. */
    public List<Visitor> visitors() {
        return signedIn().map(SignedIn::visitors).orElse(List.of());
    }

    /** Whether the person looks for work; one who only belongs to a company does not. */
    boolean isSeeker() {
        return visitors().stream().anyMatch(visitor -> visitor.seekerId() != null);
    }

    /** The session; empty when nobody is signed in. */
    Optional<UUID> sessionId() {
        return signedIn().map(SignedIn::sessionId);
    }

    private Optional<SignedIn> signedIn() {
        if (signedIn == null) {
            signedIn = token().flatMap(sessions::find);
        }
        return signedIn;
    }

    /** The browser is signed in from now on; a session it had before ends, and what was filled in during it. */
    void begin(String token, HttpServletResponse response) {
        token().ifPresent(this::leave);
        Cookies.keep(request, response, COOKIE, token, VisitorSession.LIFE);
        signedIn = null;
    }

    /** The browser is signed out and forgets what it kept of the pages. */
    void end(HttpServletResponse response) {
        token().ifPresent(this::leave);
        Cookies.forget(request, response, COOKIE);
        forget(response);
        messages.forget();
        signedIn = Optional.empty();
    }

    private void leave(String token) {
        sessions.end(token);
        drafts.forget();
        PostAnswers.forget(request);
    }

    /** The browser forgets what it kept of the pages. */
    static void forget(HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    private Optional<String> token() {
        return Cookies.read(request, COOKIE);
    }
}
