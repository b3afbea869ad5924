package kakehashi.backoffice.signin;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kakehashi.backoffice.nav.Screen;

/**
 * Where somebody wanted to go before signing in.
 *
 * @param to the page asked for; may be null or nonsense
 */
record WayBack(String to) {

    /** One of our addresses: letters and what carries ids, nothing that leads elsewhere. */
    private static final String ADDRESS = "/[a-z/.]+(\\?[A-Za-z0-9=&_%+*.-]{0,600})?";

    /** Whether a page of ours was asked for. */
    boolean isKnown() {
        return to != null
                && to.matches(ADDRESS)
                && Screen.find(to.split("\\?", 2)[0]).isPresent();
    }

    /** The page asked for, else the start. */
    String path() {
        return isKnown() ? to : Screen.START.path();
    }

    /** A screen on the way, which is told where to lead afterwards. */
    String through(Screen screen) {
        return screen.path() + (isKnown() ? "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) : "");
    }

    /** Leads to a path of ours. */
    void lead(String path) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
        FacesContext.getCurrentInstance().responseComplete();
    }
}
