package kakehashi.backoffice.nav;

import java.net.URI;
import java.util.Optional;

/** The screen a person was looking at when a request was made, as the browser tells it. */
public final class LookedAt {

    private LookedAt() {}

    /**
     * The screen's path and query, behind the context path; empty when it was none of our screens.
     *
     * @param referer the header; may be null or nonsense
     */
    public static Optional<String> of(String referer, String contextPath) {
        try {
            URI address = URI.create(referer == null ? "" : referer);
            String path = address.getPath();
            if (path == null || !path.startsWith(contextPath + "/")) {
                return Optional.empty();
            }
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return Screen.find(path.substring(contextPath.length())).map(screen -> screen.path() + query);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
