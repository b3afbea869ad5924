package kakehashi.i18n.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** The outermost filter of an application. */
public abstract class Guard extends HttpFilter {

    /** The header that says what a page may use of the device. */
    protected static final String FEATURES = "Permissions-Policy";

    /** Its value for every page that an application does not allow more. */
    protected static final String NO_FEATURES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    /** Far more than the largest form we have: what somebody pasted by mistake comes back with a word beside its field. */
    private static final long LARGEST_BODY = 1024 * 1024L;

    private static final String ERROR_PAGE = "/error/error.xhtml";

    /** Forms with a file that are worked on at once, each in memory; further ones wait a moment for those before them. */
    private static final Semaphore UPLOADS = new Semaphore(3);

    private static final int PATIENCE_SECONDS = 20;

    /** A request up to this size has arrived as a whole before it has a thread; reading it never waits. */
    private static final long LARGEST_AWAITED = 4 * 1024 * 1024L;

    /** On by a setting. */
    private static final Logger REQUESTS = Logger.getLogger("kakehashi.requests");

    private static final Pattern LONG_PART = Pattern.compile("[^/]{25,}");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What Faces knows a posted form by, whatever the method; somebody's link that carries it would press a button. */
    private static final String POSTED = "jakarta.faces.ViewState";

    /** Counts a request in; false when the server is stopping. */
    protected abstract boolean enter();

    /** Counts a request out. */
    protected abstract void leave();

    /** Sets what this application sets on every response, and decides the language. */
    protected abstract void prepare(HttpServletRequest request, HttpServletResponse response);

    /** Whether the form at an address may carry a file; no other may. */
    protected boolean takesFiles(HttpServletRequest request) {
        return false;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!enter()) {
            response.setHeader("Retry-After", "10");
            response.setHeader("Connection", "close");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        long begin = System.nanoTime();
        try {
            request.setCharacterEncoding("UTF-8");
            setCommonHeaders(response);
            prepare(request, response);
            int refusal = refusal(request);
            if (refusal == 0 && request.getMethod().equals("POST") && Upload.isForm(request)) {
                proceedInTurn(request, response, chain);
            } else if (refusal == 0) {
                proceed(request, response, chain);
            } else {
                refuse(request, response, refusal);
            }
        } finally {
            leave();
            note(request, response, begin);
        }
    }

    /** Nobody can be told by a line: no network address, no query, and of long parts of an address, which may be secrets, nothing. */
    private static void note(HttpServletRequest request, HttpServletResponse response, long begin) {
        REQUESTS.log(
                Level.INFO,
                () -> request.getMethod() + " "
                        + LONG_PART.matcher(request.getRequestURI()).replaceAll("…") + " " + response.getStatus() + " "
                        + (System.nanoTime() - begin) / 1_000_000 + " ms");
    }

    /** Shows the error page without looking at what was sent; what would have to be waited for is cut off. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        if (length > 0 && length <= LARGEST_AWAITED && status != HttpServletResponse.SC_EXPECTATION_FAILED) {
            request.getInputStream().skip(length);
        }
        response.setStatus(status);
        response.setHeader("Connection", "close");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher(ERROR_PAGE).forward(new Unread(request), response);
    }

    /** A request as if nothing had been sent with it. */
    private static final class Unread extends HttpServletRequestWrapper {

        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }

    private static void proceedInTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (!UPLOADS.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                response.setHeader("Retry-After", "10");
                refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            proceed(request, response, chain);
        } finally {
            UPLOADS.release();
        }
    }

    /** Failures end here: logged without messages, told with a number. */
    private static void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            request.setAttribute(Incident.NUMBER, Incident.log(failure));
            if (!response.isCommitted()) {
                response.resetBuffer();
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    private static void setCommonHeaders(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(FEATURES, NO_FEATURES);
        response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }

    /** The status of a request we do not take, else 0. */
    private int refusal(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return request.getParameter(POSTED) == null ? 0 : HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (!request.getMethod().equals("POST")) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (request.getHeader("Expect") != null) {
            return HttpServletResponse.SC_EXPECTATION_FAILED;
        }
        boolean upload = Upload.isForm(request) && takesFiles(request);
        if (request.getContentLengthLong() > (upload ? Upload.LARGEST_FORM : LARGEST_BODY)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        if (request.getContentLengthLong() < 0) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        String type = request.getContentType();
        if (!upload && (type == null || !type.startsWith("application/x-www-form-urlencoded"))) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        return comesFromElsewhere(request) ? HttpServletResponse.SC_FORBIDDEN : 0;
    }

    /** Whether a browser says that another site caused this request. Source: Fetch Metadata; RFC 6454. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin != null && (host == null || !origin.endsWith("://" + host));
    }
}
