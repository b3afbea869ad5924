package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;

/** Leads from an event to what was printed of its sign-ups. */
@Named
@RequestScoped
public class CopyLinks {

    @Inject
    Office office;

    /** The address of an event's ledger. */
    public Address of(UUID event) {
        return office.at(Screen.COPIES).with("event", event);
    }

    /** The address of the list with which an event's copies, or those of all for null, are handed back. */
    public Address returns(UUID event) {
        return office.at(Screen.COPY_RETURNS).with("event", event);
    }

    /** The address where an event's table slips are printed. */
    public Address slips(UUID event) {
        return office.at(Screen.COPY_SLIPS).with("event", event);
    }

    /** Whether the reader sees ledgers. */
    public boolean isShown() {
        return office.opens(Screen.COPIES);
    }
}
