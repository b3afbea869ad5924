package kakehashi.backoffice;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.ReaderLanguage;

/**
 * Which language staff read: what they chose with a link ({@code ?language=en}, kept in a cookie), else what their
 * browser prefers, else Japanese. As a filter it answers those links.
 */
public class OfficeLanguage extends HttpFilter {

    /** The languages of the back office, in the order of the picker. */
    public static final List<Language> ALL =
            Stream.of("ja", "en").flatMap(tag -> Languages.find(tag).stream()).toList();

    static final String PARAMETER = "language";
    private static final String COOKIE = "officeLanguage";
    private static final int YEAR_IN_SECONDS = 365 * 24 * 3600;

    /** Decides the language of a request. */
    static void decide(HttpServletRequest request) {
        Language language = remembered(request).orElseGet(() -> preferred(request.getHeader("Accept-Language")));
        ReaderLanguage.set(request, language, true);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Language> chosen =
                request.getMethod().equals("GET") ? find(request.getParameter(PARAMETER)) : Optional.empty();
        if (chosen.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(lasting(request, chosen.get()));
        String rest = withoutChoice(request.getQueryString());
        response.sendRedirect(request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
    }

    private static String withoutChoice(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
    }

    private static Cookie lasting(HttpServletRequest request, Language language) {
        Cookie cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(YEAR_IN_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        return cookie;
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> find(cookie.getValue()).stream())
                .findFirst();
    }

    private static Language preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return ALL.get(0);
        }
        try {
            List<String> tags = ALL.stream().map(Language::tag).toList();
            return find(Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), tags))
                    .orElse(ALL.get(0));
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return ALL.get(0);
        }
    }

    private static Optional<Language> find(String tag) {
        return ALL.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }
}
