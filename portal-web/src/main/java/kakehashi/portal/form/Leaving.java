package kakehashi.portal.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kakehashi.i18n.Language;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** A form that is left by another button than its own, with everything typed kept. */
@RequestScoped
public class Leaving {

    private static final String LEAVE = "leave";

    @Inject
    Visit visit;

    /** Whether the form is left by another button than its own; its answers are to be kept. */
    public boolean isLeaving() {
        return Faces.parameter(LEAVE) != null;
    }

    /**
     * Goes where the person leaves to: the step before, or the same page in another language or with other readings; to
     * nowhere when the page itself only had its answers kept.
     */
    public void leave(String stepBefore) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        String where = Faces.parameter(LEAVE);
        Optional<Language> language = visit.getLanguages().stream()
                .filter(each -> each.tag().equals(where))
                .findFirst();
        if (language.isPresent()) {
            context.getExternalContext().redirect(visit.in(language.get()));
        } else if (where.equals("readings")) {
            context.getExternalContext().redirect(visit.getReadingsLink());
        } else if (where.equals("back")) {
            context.getExternalContext().redirect(stepBefore);
        } else {
            context.getExternalContext().setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
            context.responseComplete();
        }
    }
}
