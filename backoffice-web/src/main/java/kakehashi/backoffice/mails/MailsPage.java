package kakehashi.backoffice.mails;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.registration.MailRow;
import kakehashi.domain.registration.RegistrationMails;

/** Mirrors {@code mails.xhtml}: the mails that could not be sent. The rows are found by {@link MailList}. */
@Named
@RequestScoped
public class MailsPage {

    /** Rows on a page of the list. */
    static final int SIZE = 50;

    private int first;
    private long failed;

    @Inject
    RegistrationMails mails;

    @Inject
    SendAgain sendAgain;

    @Inject
    Office office;

    @Inject
    HttpServletRequest request;

    /** Reads the page of the list out of the address, and counts what can be sent again at once. */
    public void load() {
        String page = request.getParameter("page");
        first = page != null && page.matches("[1-9][0-9]{0,5}") ? (Integer.parseInt(page) - 1) * SIZE : 0;
        failed = mails.stillNeeded().failed();
    }

    /** Does what the pressed button says. */
    public void press() throws IOException {
        sendAgain.press(address(0));
    }

    /** The address of the list from a row on. */
    String address(int row) {
        return office.to(Screen.MAILS.path()) + (row == 0 ? "" : "?page=" + (row / SIZE + 1));
    }

    /** The address of the sheet a mail is about. */
    public String sheet(MailRow row) {
        return office.to(Screen.REGISTRATION.path()) + "?event=" + row.eventId() + "&id=" + row.registrationId();
    }

    /** How many mails did surely not leave and are still needed. */
    public long getFailed() {
        return failed;
    }

    /** How many rows a page has. */
    public int getSize() {
        return SIZE;
    }

    /** The first row of the page the address names. */
    public int getFirst() {
        return first;
    }
}
