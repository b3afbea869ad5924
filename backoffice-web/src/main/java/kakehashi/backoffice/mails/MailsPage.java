package kakehashi.backoffice.mails;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.mailing.MailRow;
import kakehashi.domain.mailing.Mailings;

/** Mirrors {@code mails.xhtml}: the mails that could not be sent. The rows are found by {@link MailList}. */
@Named
@RequestScoped
public class MailsPage {

    private int first;
    private long failed;

    @Inject
    Mailings mails;

    @Inject
    SendAgain sendAgain;

    @Inject
    Office office;

    @Inject
    HttpServletRequest request;

    /** Reads the page of the list out of the address, and counts what can be sent again at once. */
    public void load() {
        first = Pages.first(request.getParameter(Pages.PARAMETER));
        failed = mails.stillNeeded().failed();
    }

    /** Does what the pressed button says. */
    public void press() throws IOException {
        sendAgain.press(getAddress().toString());
    }

    /** The address of the list. */
    public Address getAddress() {
        return office.at(Screen.MAILS);
    }

    /** The address of what a mail is about. */
    public String sheet(MailRow row) {
        Address address =
                switch (row.about()) {
                    case SIGN_UP -> office.at(Screen.REGISTRATION).with("event", row.eventId());
                    case BOOKING -> office.at(Screen.CONSULTATION);
                    case CONVERSATION -> office.at(Screen.CONVERSATION);
                };
        return address.with("id", row.mail().subjectId()).toString();
    }

    /** How many mails did surely not leave and are still needed. */
    public long getFailed() {
        return failed;
    }

    /** Whether several mails can be sent again at once. */
    public boolean isSeveralFailed() {
        return failed > 1;
    }

    /** How many rows a page has. */
    public int getSize() {
        return Pages.SIZE;
    }

    /** The first row of the page the address names. */
    public int getFirst() {
        return first;
    }
}
