package kakehashi.backoffice.mails;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.mailing.StoppedDesk;
import kakehashi.domain.mailing.StoppedRow;
import kakehashi.domain.shared.Slice;

/** Mirrors {@code stopped.xhtml}: addresses nothing is sent to, because a mail came back. */
@Named
@RequestScoped
public class StoppedPage {

    private int first;
    private Slice<StoppedRow> slice;

    @Inject
    StoppedDesk desk;

    @Inject
    Office office;

    /** Reads the page of the list the address names. */
    @PostConstruct
    void read() {
        first = Pages.first(Posted.asked(Pages.PARAMETER));
        slice = desk.rows(first, Pages.SIZE);
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

    /** The rows of the page. */
    public List<StoppedRow> getRows() {
        return slice.rows();
    }

    /** How many there are on all pages. */
    public long getTotal() {
        return slice.total();
    }

    /** The address of the sign-up the mail was about. */
    public Address sheet(StoppedRow row) {
        return office.at(Screen.REGISTRATION)
                .with("event", row.signUp())
                .with("id", row.address().subjectId());
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
        return getAddress().at(first - Pages.SIZE);
    }

    /** The address of the next page. */
    public Address getNext() {
        return getAddress().at(first + Pages.SIZE);
    }
}
