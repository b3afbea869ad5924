package kakehashi.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A request and its answer, without a server. */
final class Exchange {

    private final String method;
    private final Map<String, String> sent = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();
    private String contentType;
    private long contentLength = -1;
    private int status = 200;
    private boolean committed;
    private HttpServletRequest forwarded;

    private String address = "/ja/";

    Exchange(String method) {
        this.method = method;
    }

    Exchange body(String type, long length) {
        contentType = type;
        contentLength = length;
        return this;
    }

    Exchange with(String header, String value) {
        sent.put(header, value);
        return this;
    }

    Exchange at(String path) {
        address = path;
        return this;
    }

    Exchange parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    Exchange committed() {
        committed = true;
        return this;
    }

    int status() {
        return status;
    }

    String header(String name) {
        return answered.get(name);
    }

    Object attribute(String name) {
        return attributes.get(name);
    }

    /** What the error page was given; null when none was shown. */
    HttpServletRequest forwarded() {
        return forwarded;
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, this::asked);
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, this::told);
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

    private Object asked(Method called, Object[] arguments) {
        return switch (called.getName()) {
            case "getMethod" -> method;
            case "getHeader" -> sent.get(arguments[0].toString());
            case "getParameter" -> parameters.get(arguments[0].toString());
            case "getContentType" -> contentType;
            case "getContentLengthLong" -> contentLength;
            case "getRequestURI" -> address;
            case "setCharacterEncoding" -> null;
            case "setAttribute" -> attributes.put(arguments[0].toString(), arguments[1]);
            case "getInputStream" -> new Nothing();
            case "getRequestDispatcher" -> errorPage();
            default -> throw new UnsupportedOperationException(called.getName());
        };
    }

    private RequestDispatcher errorPage() {
        return proxy(RequestDispatcher.class, (called, arguments) -> {
            forwarded = (HttpServletRequest) arguments[0];
            return null;
        });
    }

    private Object told(Method called, Object[] arguments) {
        return switch (called.getName()) {
            case "setHeader" -> answered.put(arguments[0].toString(), arguments[1].toString());
            case "setStatus", "sendError" -> status = (Integer) arguments[0];
            case "getStatus" -> status;
            case "isCommitted" -> committed;
            case "resetBuffer" -> null;
            case "reset" -> {
                answered.clear();
                yield null;
            }
            default -> throw new UnsupportedOperationException(called.getName());
        };
    }

    private static final class Nothing extends ServletInputStream {

        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(jakarta.servlet.ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
