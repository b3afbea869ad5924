package kakehashi.portal;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** What page beans ask of the current Faces request. */
public final class Faces {

    private Faces() {}

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** What was asked, with what was sent. */
    public static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    /** The answer being written. */
    public static HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }

    /** What was posted, or stands in the address; null when it is missing. */
    public static String parameter(String name) {
        return external().getRequestParameterMap().get(name);
    }

    /** Whether a box with this value was ticked. */
    public static boolean isTicked(String name, String value) {
        String[] ticked = external().getRequestParameterValuesMap().get(name);
        return ticked != null && Arrays.asList(ticked).contains(value);
    }

    /** Whether the page has something to say about what was posted. */
    public static boolean isTold() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    /** A header of the request; null when it is missing. */
    public static String header(String name) {
        return external().getRequestHeaderMap().get(name);
    }

    /** Leads to another page. */
    public static void goTo(String address) throws IOException {
        external().redirect(address);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Answers that there is no such page. */
    public static void missing() throws IOException {
        external().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        FacesContext.getCurrentInstance().responseComplete();
    }
}
