package kakehashi.backoffice.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.registration.UntoldDesk;
import kakehashi.domain.registration.UntoldRow;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code untold.xhtml}: whom no mail told for certain that an event changed, and who told them another way. */
@Named
@RequestScoped
public class UntoldPage {

    /** The parameter that names the event. */
    static final String EVENT = "event";

    private static final String TOLD = "told";
    private static final String VERSION = "v-";

    private EventRow event;
    private List<UntoldRow> open = List.of();
    private List<UntoldRow> told = List.of();
    private String problem;

    @Inject
    UntoldDesk desk;

    @Inject
    Events events;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @PostConstruct
    void find() {
        event = Ids.find(Posted.asked(EVENT)).flatMap(events::row).orElse(null);
    }

    /**
     * Notes that the person was told whose button was pressed, and reads the lists; answers 404 when there is no such
     * event, or when it is of a programme whose data the reader may not handle.
     */
    public void load() throws IOException {
        if (event == null) {
            Refusal.notThere(new Refused("eventUnknown"));
            return;
        }
        office.standAt(getAddress());
        if (Posted.pressed(TOLD)) {
            tell();
        }
        try {
            open = desk.open(event.id());
            told = desk.told(event.id());
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    private void tell() throws IOException {
        String id = Posted.asked(TOLD);
        try {
            desk.tell(Ids.parse(id, "untoldUnknown"), Posted.version(VERSION + id));
            office.lead(getAddress().with("done", "personTold"));
        } catch (Refused refused) {
            problem = texts.say(office.timed(refused));
        }
    }

    /** The event's title. */
    public String getTitle() {
        return event.title(office.getLanguage());
    }

    /** The page's own address, for its form. */
    public Address getAddress() {
        return office.at(Screen.UNTOLD).with(EVENT, event.id());
    }

    /** The address of the event. */
    public Address getBack() {
        return office.at(Screen.EVENT).with(ShownEvent.ID, event.id());
    }

    /** The address of somebody's sheet. */
    public Address sheet(UntoldRow row) {
        return office.at(Screen.REGISTRATION)
                .with(EVENT, event.id())
                .with("id", row.note().registrationId());
    }

    /** The hidden field that says which news was shown of somebody. */
    public String field(UntoldRow row) {
        return VERSION + row.note().registrationId();
    }

    /** Why nothing was noted; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** Those who are still to be told. */
    public List<UntoldRow> getOpen() {
        return open;
    }

    /** Those who were told. */
    public List<UntoldRow> getTold() {
        return told;
    }
}
