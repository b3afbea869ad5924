package kakehashi.backoffice;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A request to the back office and its answer, without a server. */
public final class Exchange {

    /** The content policy of {@code web.xml}, in these tests. */
    public static final String POLICY = "default-src 'none'; script-src 'self'";

    private final String method;
    private final String path;
    private final Map<String, String> sent = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();
    private final List<Cookie> given = new ArrayList<>();
    private final StringWriter body = new StringWriter();
    private String query;
    private String file;
    private String from = "127.0.0.1";
    private boolean session;
    private Map<String, Object> kept = new HashMap<>();
    private int status = 200;
    private String redirect;
    private boolean passed;

    /** A request for a path behind {@code /backoffice}, as it is written in the address. */
    public Exchange(String method, String path) {
        this.method = method;
        this.path = path;
    }

    /** The query, as it stands in the address; its parameters can be read. */
    public Exchange query(String text) {
        query = text;
        for (String pair : text.split("&")) {
            parameters.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        return this;
    }

    /** Sends a header. */
    public Exchange with(String header, String value) {
        sent.put(header, value);
        return this;
    }

    /** Sends a cookie. */
    public Exchange cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    /** Carries a file that was chosen. */
    public Exchange file(String name) {
        file = name;
        return with("Content-Type", "multipart/form-data; boundary=x");
    }

    /** Comes from an address. */
    public Exchange from(String address) {
        from = address;
        return this;
    }

    /** Belongs to a session. */
    public Exchange inSession() {
        session = true;
        return this;
    }

    /** Belongs to the session of an earlier request, which keeps what it was given. */
    public Exchange behind(Exchange earlier) {
        kept = earlier.kept;
        return inSession();
    }

    /** Goes through a filter. */
    public Exchange through(Filter filter) throws IOException, ServletException {
        filter.doFilter((jakarta.servlet.ServletRequest) request(), response(), (request, response) -> passed = true);
        return this;
    }

    /** Whether the filter let it through. */
    public boolean passed() {
        return passed;
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** Where it is led to; null when nowhere. */
    public String redirect() {
        return redirect;
    }

    /** A header of the answer; null when it has none. */
    public String header(String name) {
        return answered.get(name);
    }

    /** The cookies of the answer. */
    public List<Cookie> given() {
        return given;
    }

    /** What was written. */
    public String body() {
        return body.toString();
    }

    /** The request. */
    public HttpServletRequest request() {
        return proxy(HttpServletRequest.class, this::asked);
    }

    /** The answer. */
    public HttpServletResponse response() {
        return proxy(HttpServletResponse.class, this::told);
    }

    /** What a filter is started with. */
    public static FilterConfig config() {
        ServletContext context = proxy(
                ServletContext.class,
                (called, arguments) -> called.getName().equals("getInitParameter") ? POLICY : unknown(called));
        return proxy(
                FilterConfig.class,
                (called, arguments) -> called.getName().equals("getServletContext") ? context : unknown(called));
    }

    private interface Answers {
        Object to(Method called, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> answers.to(called, arguments)));
    }

    private static Object unknown(Method called) {
        throw new UnsupportedOperationException(called.getName());
    }

    private Object asked(Method called, Object[] arguments) {
        return switch (called.getName()) {
            case "getMethod" -> method;
            case "getServletPath" -> URLDecoder.decode(path, StandardCharsets.UTF_8);
            case "getContentType" -> sent.get("Content-Type");
            case "getPart" -> file == null ? null : proxy(Part.class, this::part);
            case "getPathInfo" -> null;
            case "getContextPath" -> "/backoffice";
            case "getRequestURI" -> "/backoffice" + path;
            case "getQueryString" -> query;
            case "getHeader" -> sent.get(arguments[0].toString());
            case "getParameter" -> parameters.get(arguments[0].toString());
            case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
            case "getRemoteAddr" -> from;
            case "getParameterMap" ->
                parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> new String[] {each.getValue()}));
            case "getSession" -> session(arguments == null || Boolean.TRUE.equals(arguments[0]));
            case "isSecure" -> true;
            case "setCharacterEncoding" -> null;
            case "getAttribute" -> attributes.get(arguments[0].toString());
            case "setAttribute" -> attributes.put(arguments[0].toString(), arguments[1]);
            default -> unknown(called);
        };
    }

    private Object part(Method called, Object[] arguments) {
        return switch (called.getName()) {
            case "getSubmittedFileName" -> file;
            case "getInputStream" -> InputStream.nullInputStream();
            default -> unknown(called);
        };
    }

    private HttpSession session(boolean made) {
        session = session || made;
        return session ? proxy(HttpSession.class, this::keeping) : null;
    }

    /** A session can be ended, and keeps what it is given. */
    private Object keeping(Method called, Object[] arguments) {
        return switch (called.getName()) {
            case "invalidate" -> session = false;
            case "getAttribute" -> kept.get(arguments[0].toString());
            case "setAttribute" -> kept.put(arguments[0].toString(), arguments[1]);
            case "removeAttribute" -> kept.remove(arguments[0].toString());
            default -> unknown(called);
        };
    }

    private Object told(Method called, Object[] arguments) {
        switch (called.getName()) {
            case "setHeader" -> answered.put(arguments[0].toString(), arguments[1].toString());
            case "setContentType" -> answered.put("Content-Type", arguments[0].toString());
            case "addCookie" -> given.add((Cookie) arguments[0]);
            case "setStatus", "sendError" -> status = (Integer) arguments[0];
            case "sendRedirect" -> {
                status = 302;
                redirect = arguments[0].toString();
            }
            case "getStatus" -> {
                return status;
            }
            case "getWriter" -> {
                return new PrintWriter(body, true);
            }
            default -> unknown(called);
        }
        return null;
    }
}
