package kakehashi.backoffice.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Event;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.timetable.TimetableDesk;
import kakehashi.domain.timetable.TimetableSheet;
import kakehashi.i18n.faces.PageTexts;

/** The day that a page was opened for, as it was shown when its form was opened. */
@Named
@RequestScoped
public class ShownDay {

    /** The parameter that names the event. */
    static final String ID = "id";

    private static final String VERSION = "version";

    private TimetableSheet sheet;
    private Refused why = new Refused("timetableNone");
    private int version;
    private List<String> more = List.of();

    @Inject
    TimetableDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** The day of the event that the address names; empty when there is none, or the reader may not handle its year. */
    Optional<TimetableSheet> find() {
        read();
        if (sheet != null && Posted.has(VERSION)) {
            version = Posted.version(VERSION);
        }
        return Optional.ofNullable(sheet);
    }

    private void read() {
        try {
            sheet = Ids.find(Posted.asked(ID)).flatMap(desk::sheet).orElse(null);
        } catch (Refused foreign) {
            sheet = null;
            why = foreign;
        }
        version = sheet == null ? 0 : sheet.version();
    }

    /**
     * The day for the form of a screen; empty after answering 404 when there is none that can change.
     *
     * @param names of the parameters that say, besides the event, what the form is about
     */
    Optional<TimetableSheet> open(Screen screen, String... names) throws IOException {
        Optional<TimetableSheet> found = find().filter(ShownDay::isOpen);
        if (found.isEmpty()) {
            Refusal.notThere(why);
        } else {
            more = List.of(names);
            office.standAt(here(screen));
        }
        return found;
    }

    private Address here(Screen screen) {
        Address here = at(screen);
        for (String name : more) {
            here = here.with(name, Posted.asked(name));
        }
        return here;
    }

    /** Why there is none. */
    Refused why() {
        return why;
    }

    /** Whether a day can change. */
    static boolean isOpen(TimetableSheet day) {
        return !day.event().archived() && day.event().state() != Event.State.CANCELLED;
    }

    /** The version that the form showed: from its hidden field when it was posted, else as it is. */
    int version() {
        return version;
    }

    /** The zone where the event is. */
    ZoneId zone() {
        return sheet.event().schedule().zone();
    }

    /** Changes the day and leads to its page. */
    void carryOut(Runnable change) throws IOException {
        change.run();
        office.lead(at(Screen.TIMETABLE).with("done", "timed"));
    }

    /** A refusal in the reader's words; a form stands there again for the day as it is now. */
    String refused(Refused refused) {
        if (sheet != null) {
            read();
        }
        return texts.say(office.timed(refused));
    }

    /** The address of a screen about the event. */
    Address at(Screen screen) {
        return office.at(screen).with(ID, Posted.asked(ID));
    }

    /** The event's title. */
    public String getTitle() {
        return sheet.event().title(office.getLanguage());
    }

    /** The way back to the day. */
    public Address getBack() {
        return at(Screen.TIMETABLE);
    }

    /** What a form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return here(Screen.TIMETABLE).with(VERSION, version);
    }
}
