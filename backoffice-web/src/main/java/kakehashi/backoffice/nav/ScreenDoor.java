package kakehashi.backoffice.nav;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kakehashi.backoffice.openid.OpenId;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.signin.KeptForm;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.staff.AccountStanding;
import kakehashi.domain.staff.StaffSessions;

/**
 * Lets people through to the screens of their role, to read or to write, after they signed in, gave the code of their
 * second factor and changed their first password; not in a session that was ended, or of an account that was stopped. Once
 * the account's programmes are over, people only read. Who tries to look at personal data without the role is written to
 * the access log. Source: R-F6, R-W5, R-WS1.
 */
public class ScreenDoor extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String SIGN_IN = "/signin/signin.xhtml";
    private static final String SIGN_OUT = "/signin/out";
    private static final String METRICS = "/metrics";
    private static final String WORKER = "/checkin/worker.js";

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient Acting acting;

    @Inject
    transient AccessLog log;

    @Inject
    transient StaffSessions sessions;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (isOpen(path)) {
            chain.doFilter(request, response);
        } else if (!SignedIn.anybody(request, signedIn)) {
            signInFirst(request, response, path);
        } else if (isElsewhereDue(path)) {
            Screen due = signedIn.due().orElseThrow();
            lead(request, response, due == Screen.CODE ? due.path() + wanted(request, path, page -> page) : due.path());
        } else {
            enter(request, response, chain, path);
        }
    }

    /** Leads to the sign-in page and back; what was typed into a long form is there again then. */
    private void signInFirst(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        Optional<UUID> kept = KeptForm.keep(request);
        UnaryOperator<String> back =
                page -> kept.map(number -> KeptForm.address(page, number)).orElse(page);
        lead(request, response, SIGN_IN + wanted(request, path, back));
    }

    /** Whether another screen must be dealt with first. */
    private boolean isElsewhereDue(String path) {
        return signedIn.due().filter(screen -> !screen.path().equals(path)).isPresent();
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        Optional<AccountStanding> standing = standing();
        if (standing.isEmpty()) {
            request.getSession().invalidate();
            signInFirst(request, response, path);
        } else if (path.equals("/")) {
            lead(request, response, Screen.START.path());
        } else if (!mayOpen(path, request.getMethod())) {
            Screen.find(path).flatMap(Screen::look).ifPresent(look -> note(look, request));
            Refusal.deny(request, response, "denied");
        } else if (standing.get() == AccountStanding.READING && isChanging(request, path)) {
            Refusal.deny(request, response, "reading");
        } else {
            acting.as(signedIn.actor());
            chain.doFilter(request, response);
        }
    }

    /** What the account can be used for; empty when the session was ended. Who still owes the code has no session yet. */
    private Optional<AccountStanding> standing() {
        return signedIn.isCodeDue() ? Optional.of(AccountStanding.OPEN) : sessions.use(signedIn.session());
    }

    /** Whether a request may change something besides the person's own account. */
    private static boolean isChanging(HttpServletRequest request, String path) {
        return request.getMethod().equals("POST") && !path.startsWith("/signin/");
    }

    private boolean mayOpen(String path, String method) {
        return Screen.find(path)
                .filter(screen ->
                        READING.contains(method) ? screen.allows(signedIn.role()) : screen.isWrittenBy(signedIn.role()))
                .isPresent();
    }

    private void note(Screen.Look look, HttpServletRequest request) {
        String id = look.subject() == null ? null : request.getParameter(look.subject());
        UUID subject = Ids.find(id).orElse(null);
        log.denied(signedIn.actor(), look.action(), subject);
    }

    /** What stands behind the context path, as the server resolved it. */
    private static String path(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.isEmpty() ? "/" : path;
    }

    /** Whether a path needs nobody signed in: it shows nothing but the way in, or shows it to this machine alone. */
    private static boolean isOpen(String path) {
        return path.equals(SIGN_IN)
                || path.equals(SIGN_OUT)
                || path.equals(OpenId.LEAVE)
                || path.equals(OpenId.RETURN)
                || path.equals(METRICS)
                || path.equals(WORKER)
                || Stream.of("/jakarta.faces.resource/", "/assets/", "/health/").anyMatch(path::startsWith);
    }

    /** Carries the address asked for to the sign-in page, so that it can lead back; for a post, the page it came from. */
    private static String wanted(HttpServletRequest request, String path, UnaryOperator<String> back) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        Optional<String> address = request.getMethod().equals("GET")
                ? Screen.find(path).map(screen -> path + query)
                : LookedAt.of(request.getHeader("Referer"), request.getContextPath());
        return address.filter(each -> !each.equals(Screen.START.path()))
                .map(back)
                .map(each -> "?to=" + URLEncoder.encode(each, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Redirects; a request made by a script is told so in Faces' own words. */
    private static void lead(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        String address = request.getContextPath() + path;
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.sendRedirect(address);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;") + "\"/></partial-response>");
    }
}
