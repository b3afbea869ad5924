package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Events;
import kakehashi.domain.registration.ShownSheet;
import kakehashi.domain.registration.StaffWork;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** What the pages have in common on which staff do something with one sign-up. */
@Named
@RequestScoped
public class SheetWork {

    private static final String VERSION = "version";

    private StaffWork.Head head;
    private boolean anew;
    private String eventTitle;
    private Asking asking;

    @Inject
    StaffWork work;

    @Inject
    Events events;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Finds the sign-up the address names; answers 404 and says no when the event has no such one. */
    boolean open(Screen screen) throws IOException {
        try {
            UUID eventId = Ids.parse(asked().get("event"), "eventUnknown");
            UUID id = Ids.parse(asked().get("id"), "registrationUnknown");
            head = work.head(id, eventId).orElseThrow(() -> new Refused("registrationUnknown"));
            eventTitle = events.row(eventId)
                    .map(row -> row.title(office.getLanguage()))
                    .orElseThrow(() -> new Refused("eventUnknown"));
            office.standAt(SheetAddress.of(office, screen, asked()));
            return true;
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return false;
        }
    }

    /** The parameters of the request. */
    Map<String, String> asked() {
        return Posted.all();
    }

    /** Asks, as far as one is. */
    Asking ask(List<Question> questions) {
        asking = Asking.of(asked(), questions, Texts.of(texts.getLanguage()));
        return asking;
    }

    /** The sign-up as it was when the form was opened. */
    ShownSheet shown() {
        String version = asked().getOrDefault(VERSION, "");
        return version.matches("[0-9]{1,9}")
                ? new ShownSheet(head.shown().id(), head.shown().eventId(), Integer.parseInt(version))
                : head.shown();
    }

    /**
     * Does it and leads back to the sheet, which says so; when it is refused, the form stands there again with what was
     * typed, for the sign-up as it is now.
     */
    void carryOut(String done, Consumer<ShownSheet> what) throws IOException {
        try {
            what.accept(shown());
            office.lead(getBack().with(RegistrationPage.DONE, done));
        } catch (Refused refused) {
            asking.refuse(say(refused));
            head = work.head(head.shown().id(), head.shown().eventId()).orElse(head);
            anew = true;
        }
    }

    /** A refusal in the reader's words; its moment in the office's zone. */
    private String say(Refused refused) {
        return texts.say(office.timed(refused));
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The sign-up, without anything personal on it. */
    public StaffWork.Head getHead() {
        return head;
    }

    /** The event's title. */
    public String getEventTitle() {
        return eventTitle;
    }

    /** The address of the sheet. */
    public Address getBack() {
        return SheetAddress.of(office, Screen.REGISTRATION, asked());
    }

    /** What the form must know when it is posted, besides the answers; without the version until the sign-up is found. */
    public Address getHidden() {
        Address page = SheetAddress.of(office, Screen.REGISTRATION, asked());
        Address form = page.with("field", asked().get("field"));
        if (head == null) {
            return form;
        }
        return form.with(VERSION, anew ? head.shown().version() : shown().version());
    }
}
