package kakehashi.backoffice.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import kakehashi.backoffice.nav.LookedAt;
import kakehashi.backoffice.nav.Screen;
import kakehashi.i18n.faces.ExpiredPage;

/** Opens a page anew that had been open for too long, at the address the person was looking at. */
@ApplicationScoped
public class ExpiredView implements ExpiredPage {

    @Override
    public void recover(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        String base = external.getRequestContextPath();
        String referer = external.getRequestHeaderMap().get("Referer");
        external.redirect(base + LookedAt.of(referer, base).orElse(Screen.START.path()));
        context.responseComplete();
    }
}
