package kakehashi.backoffice.mails;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Paged;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.mailing.StoppedDesk;
import kakehashi.domain.mailing.StoppedRow;

/** Mirrors {@code stopped.xhtml}: addresses nothing is sent to, because a mail came back. */
@Named
@RequestScoped
public class StoppedPage {

    private Paged<StoppedRow> list;

    @Inject
    StoppedDesk desk;

    @Inject
    Office office;

    /** Reads the page of the list the address names. */
    @PostConstruct
    void read() {
        list = Paged.of(getAddress(), Posted.asked(Pages.PARAMETER), desk::rows);
    }

    /** Releases the address whose button was pressed: each button carries its id. */
    public void release() throws IOException {
        if (Posted.has("release")) {
            desk.release(Ids.parse(Posted.asked("release"), "addressUnknown"));
            office.lead(getAddress().with("told", "released"));
        }
    }

    /** The page's own address. */
    public Address getAddress() {
        return office.at(Screen.STOPPED_ADDRESSES);
    }

    /** Whether the address says that one was released just before. */
    public boolean isReleased() {
        return "released".equals(Posted.asked("told"));
    }

    /** The page of the list. */
    public Paged<StoppedRow> getList() {
        return list;
    }

    /** The address of the sign-up the mail was about. */
    public Address sheet(StoppedRow row) {
        return office.at(Screen.REGISTRATION)
                .with("event", row.signUp())
                .with("id", row.address().subjectId());
    }
}
