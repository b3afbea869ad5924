package kakehashi.backoffice.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;

/** The way to an account's page. */
@RequestScoped
public class AccountLinks {

    /** The parameter that names what was just done. */
    static final String TOLD = "told";

    @Inject
    Office office;

    /** The address of an account. */
    Address to(UUID id) {
        return office.at(Screen.ACCOUNT).with("id", id);
    }

    /** Leads to an account and tells what was done to it. */
    void lead(UUID id, String told) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect(to(id).with(TOLD, told).toString());
        context.responseComplete();
    }

    /** The id of the account the request is about. */
    String asked() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
    }
}
