package kakehashi.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import kakehashi.i18n.faces.ReaderLanguage;

/**
 * Keeps rendered pages that are the same for everybody for one second, so that a crowd costs one rendering. Sits on the
 * way from {@link Router} to the views.
 */
public class PageCache extends HttpFilter {

    private static final int MOST_PAGES = 2000;
    private static final int LONGEST_ADDRESS = 300;

    private final transient Cache<String, byte[]> pages = Caffeine.newBuilder()
            .maximumSize(MOST_PAGES)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Route route = (Route) request.getAttribute(Visit.ROUTE);
        boolean kept = route != null && route.isKept() && request.getMethod().equals("GET");
        String key = key(request);
        if (!kept || key.length() > LONGEST_ADDRESS) {
            if (route != null) {
                response.setHeader("Cache-Control", "no-store");
            }
            chain.doFilter(request, response);
            return;
        }
        byte[] page = pages.getIfPresent(key);
        if (page == null) {
            HeldResponse keeping = new HeldResponse(response);
            chain.doFilter(request, keeping);
            page = keeping.bytes();
            if (response.isCommitted() || response.getStatus() != HttpServletResponse.SC_OK) {
                return;
            }
            pages.put(key, page);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static String key(HttpServletRequest request) {
        String query = request.getQueryString();
        return ReaderLanguage.of(request).tag() + ReaderLanguage.readings(request)
                + request.getAttribute("jakarta.servlet.forward.request_uri") + "?" + (query == null ? "" : query);
    }
}
