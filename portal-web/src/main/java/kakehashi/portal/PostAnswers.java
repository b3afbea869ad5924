package kakehashi.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;

/**
 * Shows a page that answers a post at its address, to the GET that the browser is sent to: once. In the browser's history
 * there are no posts, so that Back and Reload never ask whether a form is to be sent again.
 *
 * <p>Sits on the way from {@link Router} to the views. The page waits in the session between the two requests; what is
 * opened again later is the page as anybody begins it, with what its form holds by then. A post that began no session is
 * answered at once: nobody fills our memory with pages.
 */
public class PostAnswers extends HttpFilter {

    private static final String WAITING = "kakehashi.answer";

    /** A page that waits to be shown at an address. */
    private record Answer(String address, byte[] page) implements Serializable {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean ours = request.getAttribute(Visit.ROUTE) != null;
        if (ours && request.getMethod().equals("POST")) {
            post(request, response, chain);
            return;
        }
        byte[] waiting = ours && request.getMethod().equals("GET") ? take(request) : null;
        if (waiting == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(waiting.length);
        response.getOutputStream().write(waiting);
    }

    private static void post(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (response.isCommitted() || response.getStatus() != HttpServletResponse.SC_OK) {
            return;
        }
        HttpSession session = request.getSession(false);
        if (session == null) {
            response.getOutputStream().write(held.bytes());
            return;
        }
        String address = address(request);
        session.setAttribute(WAITING, new Answer(address, held.bytes()));
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    private static byte[] take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(WAITING) instanceof Answer answer)
                || !answer.address().equals(address(request))) {
            return null;
        }
        session.removeAttribute(WAITING);
        return answer.page();
    }

    /** Forgets a page that waits, because somebody else may use the browser from now on. */
    public static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(WAITING);
        }
    }

    private static String address(HttpServletRequest request) {
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) + (query == null ? "" : "?" + query);
    }
}
