package kakehashi.backoffice.mails;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Paged;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.mailing.GroupMailDesk;
import kakehashi.domain.mailing.GroupMailRow;

/** How each person's mail of a group stands, a page at a time. */
@Named
@RequestScoped
public class GroupRows {

    private Paged<GroupMailRow> list;

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
            list = Paged.of(
                    asked.getAddress(),
                    request.getParameter(Pages.PARAMETER),
                    (first, size) -> desk.rows(asked.id(), first, size));
        }
    }

    /** The page of the list; null before its mails were queued. */
    public Paged<GroupMailRow> getList() {
        return list;
    }

    /** The address of a mail's sign-up. */
    public Address sheet(GroupMailRow row) {
        return office.at(Screen.REGISTRATION)
                .with("event", asked.getMail().eventId())
                .with("id", row.mail().subjectId());
    }
}
