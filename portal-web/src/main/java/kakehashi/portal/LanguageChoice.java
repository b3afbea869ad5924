package kakehashi.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.settings.Settings;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.ReaderLanguage;

/** Which language a visitor reads: the address says it; without one, the cookie, then the browser. */
@ApplicationScoped
public class LanguageChoice {

    private static final String LANGUAGE = "language";
    private static final String READINGS = "readings";
    private static final String OFF = "off";
    private static final int YEAR_IN_SECONDS = 365 * 24 * 3600;

    @Inject
    Settings settings;

    /** Decides the language of a request. */
    void decide(HttpServletRequest request) {
        Language language = inAddress(request)
                .orElseGet(
                        () -> cookie(request, LANGUAGE).flatMap(this::offered).orElseGet(() -> negotiated(request)));
        ReaderLanguage.set(request, language, !cookie(request, READINGS).equals(Optional.of(OFF)));
    }

    /** The language the address names; empty when it names none of ours. */
    Optional<Language> inAddress(HttpServletRequest request) {
        return offered(request.getRequestURI().split("/", 3)[1]);
    }

    /** Whether a tag is one of the languages offered. */
    boolean isOffered(String tag) {
        return offered(tag).isPresent();
    }

    private Optional<Language> offered(String tag) {
        return settings.languages().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    private Language negotiated(HttpServletRequest request) {
        Language wanted = Languages.negotiate(request.getHeader("Accept-Language"));
        List<Language> offered = settings.languages();
        return offered.contains(wanted) ? wanted : offered.get(0);
    }

    /** Remembers the language of the address for the next visit without one. */
    void remember(HttpServletRequest request, HttpServletResponse response) {
        String tag = ReaderLanguage.of(request).tag();
        if (!cookie(request, LANGUAGE).equals(Optional.of(tag))) {
            response.addCookie(lasting(request, LANGUAGE, tag));
        }
    }

    /** Remembers whether readings are wanted. */
    void rememberReadings(HttpServletRequest request, HttpServletResponse response, boolean on) {
        response.addCookie(lasting(request, READINGS, on ? "on" : OFF));
    }

    private static Cookie lasting(HttpServletRequest request, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_IN_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        return cookie;
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
