package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.mails.SendAgain;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.audit.AccessTrail;
import kakehashi.domain.audit.TrailRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.mailing.MailRow;
import kakehashi.domain.mailing.Mailings;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.Texts;

/** Mirrors {@code registration.xhtml}: one person's sheet, opened inside its event. */
@Named
@RequestScoped
public class RegistrationPage {

    /** The parameter that says what was just done. */
    static final String DONE = "done";

    private static final int LOOKS = 20;

    private String eventTitle;
    private String withdrawn = "";
    private SheetView sheet;
    private List<MailRow> mails = List.of();
    private List<TrailRow> looks = List.of();

    @Inject
    RegistrationDesk desk;

    @Inject
    Events events;

    @Inject
    Mailings mailings;

    @Inject
    SendAgain sendAgain;

    @Inject
    AccessTrail trail;

    @Inject
    Office office;

    /** Opens the sheet, which writes the access log; answers 404 when the event has no such sign-up. */
    public void load() throws IOException {
        Texts texts = Texts.of(office.getLanguage());
        try {
            UUID eventId = Ids.parse(asked().get("event"), "eventUnknown");
            UUID registrationId = Ids.parse(asked().get("id"), "registrationUnknown");
            sheet = new SheetView(desk.open(registrationId, eventId), texts);
            eventTitle = events.row(eventId)
                    .map(row -> row.title(texts.language()))
                    .orElseThrow(() -> new Refused("eventUnknown"));
            if (sheet.isWithdrawn()) {
                withdrawn =
                        texts.format("registrations.registration.withdrawn", "at", office.time(sheet.getWithdrawnAt()));
            }
            mails = mailings.about(registrationId);
            looks = isLooksShown() ? trail.of(registrationId, LOOKS) : List.of();
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    /** Does what the pressed button says. */
    public void press() throws IOException {
        sendAgain.press(getAddress().toString());
    }

    private static Map<String, String> asked() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** The sheet's own address. */
    public Address getAddress() {
        return SheetAddress.of(office, asked());
    }

    /** The address of the list or the search it was opened from. */
    public Address getBack() {
        return SheetAddress.back(office, asked());
    }

    /** What the way back is called: the end of its key. */
    public String getBackName() {
        return SheetAddress.isFound(asked()) ? "search" : "list";
    }

    /** The sheet. */
    public SheetView getSheet() {
        return sheet;
    }

    /** The sentence that the person withdrew the consent; empty while it holds. */
    public String getWithdrawn() {
        return withdrawn;
    }

    /** The event's title. */
    public String getEventTitle() {
        return eventTitle;
    }

    /** The mails about it, newest first. */
    public List<MailRow> getMails() {
        return mails;
    }

    /** Who looked at it lately, newest first; empty for those who may not know. */
    public List<TrailRow> getLooks() {
        return looks;
    }

    /** Whether the reader may know who looked at it. */
    public boolean isLooksShown() {
        return office.getRole() == Role.MANAGER;
    }
}
