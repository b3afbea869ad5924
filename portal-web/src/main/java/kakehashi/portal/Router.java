package kakehashi.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import kakehashi.i18n.faces.ReaderLanguage;
import kakehashi.portal.mypage.KeptMessages;
import kakehashi.portal.mypage.SignedInVisitor;

/** Leads an address to its view. What is not an address of ours is not there, views' own paths included. */
public class Router extends HttpFilter {

    /** Served as they are, without a language. */
    private static final Set<String> DIRECT = Set.of(
            "assets", "health", "metrics", "robots.txt", "sitemap.xml", ".well-known", "favicon.svg", "my-day.js");

    private static final String LEAVE = "leave";
    private static final String READINGS = "readings";

    @Inject
    transient LanguageChoice languages;

    @Inject
    transient SignedInVisitor signedIn;

    @Inject
    transient KeptMessages messages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        String first = path.split("/", 3)[1];
        if (path.equals("/")) {
            response.addHeader("Vary", "Accept-Language, Cookie");
            response.sendRedirect("/" + ReaderLanguage.of(request).tag() + "/");
        } else if (DIRECT.contains(first)) {
            chain.doFilter(request, response);
        } else if (languages.inAddress(request).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.equals("/" + first)) {
            response.sendRedirect(path + "/");
        } else {
            route(request, response, path.substring(first.length() + 2));
        }
    }

    private static String withoutReadings(String query) {
        String rest = query.replaceAll("(^|&)readings=[^&]*", "").replaceAll("^&", "");
        return rest.isEmpty() ? "" : "?" + rest;
    }

    private void route(HttpServletRequest request, HttpServletResponse response, String rest)
            throws IOException, ServletException {
        Optional<Route.Match> match = Route.find(rest);
        boolean reading = request.getMethod().equals("GET");
        String readings = reading ? request.getParameter(READINGS) : null;
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (readings != null) {
            languages.rememberReadings(request, response, !readings.equals("off"));
            response.sendRedirect(request.getRequestURI() + withoutReadings(request.getQueryString()));
        } else if (match.get().route().isForSignedIn() && signedIn.visitor().isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            boolean kept = !reading && keeps(request, match.get());
            response.sendRedirect(
                    "/" + ReaderLanguage.of(request).tag() + "/my/sign-in" + wanted(reading || kept, rest));
        } else if (!match.get().route().isStateless() || !leaves(request, response)) {
            languages.remember(request, response);
            request.setAttribute(Visit.ARGUMENT, match.get().argument());
            request.setAttribute(Visit.ROUTE, match.get().route());
            if (match.get().route().isStateless()) {
                response.setHeader("Cache-Control", "no-store");
            }
            request.getRequestDispatcher(match.get().route().view()).forward(request, response);
        }
    }

    /** What signing in is to lead to: the page of one's own that was asked for. */
    private static String wanted(boolean asked, String rest) {
        return asked && Route.ownPage(rest).isPresent() ? "?to=" + rest : "";
    }

    /** Whether a message is kept that is posted when its session has ended. */
    private boolean keeps(HttpServletRequest request, Route.Match match) {
        return match.route() == Route.CONVERSATION
                && request.getMethod().equals("POST")
                && messages.keep(match.argument(), request.getParameter("text"));
    }

    /**
     * Whether a stateless form is left for another language: it is posted there as it stands. Left for other readings, it
     * is answered with them.
     */
    private boolean leaves(HttpServletRequest request, HttpServletResponse response) {
        String where = request.getMethod().equals("POST") ? request.getParameter(LEAVE) : null;
        String tag = ReaderLanguage.of(request).tag();
        if (READINGS.equals(where)) {
            boolean on = !ReaderLanguage.readings(request);
            languages.rememberReadings(request, response, on);
            ReaderLanguage.set(request, ReaderLanguage.of(request), on);
        } else if (where != null && !where.equals(tag) && languages.isOffered(where)) {
            response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
            String query = request.getQueryString();
            response.setHeader(
                    "Location",
                    request.getRequestURI().replaceFirst("^/" + tag + "/", "/" + where + "/")
                            + (query == null ? "" : "?" + query));
            return true;
        }
        return false;
    }
}
