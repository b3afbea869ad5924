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

/** Leads an address to its view. What is not an address of ours is not there, views' own paths included. */
public class Router extends HttpFilter {

    /** Served as they are, without a language. */
    private static final Set<String> DIRECT =
            Set.of("assets", "health", "metrics", "robots.txt", "sitemap.xml", ".well-known", "favicon.svg");

    @Inject
    transient LanguageChoice languages;

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
        String readings = request.getParameter("readings");
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getMethod().equals("GET") && readings != null) {
            languages.rememberReadings(request, response, !readings.equals("off"));
            response.sendRedirect(request.getRequestURI() + withoutReadings(request.getQueryString()));
        } else {
            languages.remember(request, response);
            request.setAttribute(Visit.ARGUMENT, match.get().argument());
            request.setAttribute(Visit.ROUTE, match.get().route());
            request.getRequestDispatcher(match.get().route().view()).forward(request, response);
        }
    }
}
