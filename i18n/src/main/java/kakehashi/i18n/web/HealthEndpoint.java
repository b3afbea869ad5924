package kakehashi.i18n.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says whether an application is alive ({@code …/live}: it answers) and ready ({@code …/ready}: all it needs is there),
 * as JSON with status 200 or 503. Which part is missing is told to this machine alone.
 */
public abstract class HealthEndpoint extends HttpServlet {

    /** Each thing that is needed, by name, and whether it is there. */
    protected abstract Map<String, Boolean> checks();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (asked.equals("/live")) {
            answer(response, true, "");
        } else if (asked.equals("/ready")) {
            Map<String, Boolean> checks = checks();
            answer(response, !checks.containsValue(false), isLocal(request) ? details(checks) : "");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void answer(HttpServletResponse response, boolean up, String details) throws IOException {
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print("{\"status\":\"" + (up ? "UP" : "DOWN") + "\"" + details + "}");
    }

    private static String details(Map<String, Boolean> checks) {
        return checks.entrySet().stream()
                .map(check -> "\"" + check.getKey() + "\":\"" + (check.getValue() ? "UP" : "DOWN") + "\"")
                .collect(Collectors.joining(",", ",\"checks\":{", "}"));
    }

    /** Whether the request comes from this machine and through no proxy. */
    public static boolean isLocal(HttpServletRequest request) throws IOException {
        return request.getHeader("X-Forwarded-For") == null
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
