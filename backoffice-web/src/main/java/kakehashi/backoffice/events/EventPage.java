package kakehashi.backoffice.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.LatestChanges;
import kakehashi.backoffice.texts.Posted;
import kakehashi.backoffice.texts.TextLine;
import kakehashi.backoffice.texts.TextLines;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventSheet;
import kakehashi.domain.event.EventTexts;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;

/** Mirrors {@code event.xhtml}: one event, with its texts in all languages; what is done with it is {@link EventWork}. */
@Named
@RequestScoped
public class EventPage {

    private String id;
    private EventSheet sheet;
    private EventLine line;
    private TextLines texts;

    @Inject
    EventTexts eventTexts;

    @Inject
    LatestChanges changes;

    @Inject
    Settings settings;

    @Inject
    Office office;

    @Inject
    Clock clock;

    /** Reads the event before the form is read, whose buttons depend on it. */
    @PostConstruct
    void read() {
        id = Posted.asked("id");
        sheet = Ids.find(id).flatMap(eventTexts::sheet).orElse(null);
        if (sheet != null) {
            line = EventLine.of(sheet.row(), Texts.of(office.getLanguage()), clock.instant());
            texts = new TextLines(
                    settings.spoken(),
                    sheet.texts(),
                    text -> text.words().title(),
                    office::changed,
                    office.getLanguage());
            changes.read(sheet.row().id());
        }
    }

    /** Answers 404 when there is no such event. */
    public void load() throws IOException {
        if (sheet == null) {
            Refusal.notThere(new Refused("eventUnknown"));
        }
    }

    /** Finds the ticked translations right as they are. */
    public void confirm() throws IOException {
        Map<String, Integer> ticked = Posted.ticked();
        try {
            eventTexts.confirm(sheet.row().id(), ticked, Posted.version("source"));
        } catch (Refused refused) {
            read();
            throw refused;
        }
        office.lead(getAddress().with("done", ticked.isEmpty() ? null : "confirmed"));
    }

    /** The address of a text. */
    public Address text(TextLine text) {
        return office.at(Screen.EVENT_TEXT).with("id", id).with("tag", text.tag());
    }

    /** What was read of the event; null when there is none. */
    EventSheet sheet() {
        return sheet;
    }

    /** The page's own address, for its forms. */
    public Address getAddress() {
        return office.at(Screen.EVENT).with("id", id);
    }

    /** The address of the page visitors see in a language. */
    public String portal(TextLine text) {
        return settings.baseUrl() + "/" + text.tag() + "/events/" + line.code();
    }

    /** The attribute of the unfolded texts; null when they are folded, because the event is over and nothing is to do. */
    public String getUnfolded() {
        return line.over() && !texts.isConfirmable() ? null : "open";
    }

    /** Whether visitors see it. */
    public boolean isOnPortal() {
        return sheet != null && sheet.row().state() != Event.State.DRAFT;
    }

    /** Whether the reader may change its texts. */
    public boolean isWriting() {
        return office.writes(Screen.EVENT_TEXT);
    }

    /** The event in words. */
    public EventLine getLine() {
        return line;
    }

    /** Its texts. */
    public TextLines getTexts() {
        return texts;
    }
}
