package kakehashi.portal.mypage;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Small notes that scripts cannot read and other sites cannot send. */
final class Cookies {

    private Cookies() {}

    /** What a cookie holds; empty when the browser has none of this name. */
    static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Lets the browser keep a value for a while; it comes along when a link in a mail is opened. */
    static void keep(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration life) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) life.toSeconds());
        response.addCookie(cookie);
    }

    /** Lets the browser forget a cookie. */
    static void forget(HttpServletRequest request, HttpServletResponse response, String name) {
        keep(request, response, name, "", Duration.ZERO);
    }
}
