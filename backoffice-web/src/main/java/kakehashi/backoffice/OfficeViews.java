package kakehashi.backoffice;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import kakehashi.i18n.faces.ReaderLanguage;

/** Gives views the language staff chose. */
public class OfficeViews extends ViewHandlerWrapper {

    /** Wraps Faces' own handler. */
    public OfficeViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return ReaderLanguage.current().locale();
    }
}
