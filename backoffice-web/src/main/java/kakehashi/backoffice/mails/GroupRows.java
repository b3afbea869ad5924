package kakehashi.backoffice.mails;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.mailing.GroupMailDesk;
import kakehashi.domain.mailing.GroupMailRow;
import kakehashi.domain.shared.Slice;

/** How each person's mail of a group stands, a page at a time. */
@Named
@RequestScoped
public class GroupRows {

    private int first;
    private Slice<GroupMailRow> slice = new Slice<>(List.of(), 0);

    @Inject
    AskedGroup asked;

    @Inject
    GroupMailDesk desk;

    @Inject
    Office office;

    @Inject
    HttpServletRequest request;

    /** Loads the page the address names, once its mails were queued. */
    public void load() {
        if (asked.isKnown() && asked.getMail().leavesAt() != null) {
            first = Pages.first(request.getParameter(Pages.PARAMETER));
            slice = desk.rows(asked.id(), first, Pages.SIZE);
        }
    }

    /** The rows of the page. */
    public List<GroupMailRow> getRows() {
        return slice.rows();
    }

    /** The address of a mail's sign-up. */
    public Address sheet(GroupMailRow row) {
        return office.at(Screen.REGISTRATION)
                .with("event", asked.getMail().eventId())
                .with("id", row.mail().subjectId());
    }

    /** Whether there are rows before this page. */
    public boolean isBefore() {
        return first > 0;
    }

    /** Whether there are rows behind this page. */
    public boolean isAfter() {
        return first + Pages.SIZE < slice.total();
    }

    /** The address of the page before. */
    public Address getPrevious() {
        return asked.getAddress().at(first - Pages.SIZE);
    }

    /** The address of the next page. */
    public Address getNext() {
        return asked.getAddress().at(first + Pages.SIZE);
    }
}
