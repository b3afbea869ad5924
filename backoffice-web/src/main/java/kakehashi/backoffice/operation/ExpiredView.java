package kakehashi.backoffice.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import kakehashi.backoffice.nav.Screen;
import kakehashi.i18n.faces.ExpiredPage;

/** Opens a page anew that had been open for too long, at the address the person was looking at. */
@ApplicationScoped
public class ExpiredView implements ExpiredPage {

    @Override
    public void recover(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        String base = external.getRequestContextPath();
        String address =
                lookedAt(external.getRequestHeaderMap().get("Referer"), base).orElse(base + Screen.START.path());
        external.redirect(address);
        context.responseComplete();
    }

    /** What stands behind the host, when it is one of our screens. */
    private static Optional<String> lookedAt(String referer, String base) {
        try {
            URI address = URI.create(referer == null ? "" : referer);
            String path = address.getPath();
            if (path == null
                    || !path.startsWith(base + "/")
                    || Screen.find(path.substring(base.length())).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(path + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
