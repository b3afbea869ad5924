package kakehashi.i18n.faces;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** What an application does for a person whose page had been open for too long; each application has one. */
public interface ExpiredPage {

    /** Leads the person back, with what was typed. Completes the response. */
    void recover(FacesContext context) throws IOException;
}
