package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Event;
import kakehashi.domain.matching.interview.InterviewDesk;
import kakehashi.domain.matching.interview.InterviewSheet;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** The interview day that a page was opened for, as it was shown when its form was opened. */
@Named
@RequestScoped
public class ShownInterview {

    /** The parameter that names the event. */
    static final String ID = "id";

    private static final String VERSION = "version";

    private InterviewSheet sheet;
    private Refused why = new Refused("interviewNone");
    private int version;
    private List<String> more = List.of();

    @Inject
    InterviewDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** The interviews of the event that the address names; empty when it is none, or the reader may not handle its year. */
    Optional<InterviewSheet> find() {
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
     * The interviews for the form of a screen; empty after answering 404 when there is none that can change.
     *
     * @param names of the parameters that say, besides the event, what the form is about
     */
    Optional<InterviewSheet> open(Screen screen, String... names) throws IOException {
        Optional<InterviewSheet> found = find().filter(ShownInterview::isOpen);
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

    /** Whether interviews can change. */
    static boolean isOpen(InterviewSheet interviews) {
        return !interviews.event().archived() && interviews.event().state() == Event.State.PUBLISHED;
    }

    /** The version that the form showed: from its hidden field when it was posted, else as it is. */
    int version() {
        return version;
    }

    /** Changes the interviews and leads to a page, which says what was done; null for nothing. */
    void carryOut(Runnable change, Address then, String done) throws IOException {
        change.run();
        office.lead(done == null ? then : then.with("done", done));
    }

    /** A refusal in the reader's words; a form stands there again for what is there now. */
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

    /** The way back to the interviews. */
    public Address getBack() {
        return at(Screen.INTERVIEW);
    }

    /** What a form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return here(Screen.INTERVIEW).with(VERSION, version);
    }

    /** Whether a timetable is published. */
    public boolean isPublished() {
        return sheet.publishedDraftId() != null;
    }

    /** Where sheets are printed. */
    public Address getSheets() {
        return office.at(Screen.INTERVIEW_SHEETS).with("event", sheet.event().id());
    }
}
