package kakehashi.backoffice.sheets;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.Event;
import kakehashi.domain.event.EventPart;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/**
 * The part of an event that a page was opened for, as it was shown when its form was opened.
 *
 * @param <S> the part
 */
public abstract class ShownSheet<S extends EventPart> {

    /** The parameter that names the event. */
    public static final String ID = "id";

    /** The parameter that names the version that a form showed. */
    public static final String VERSION = "version";

    private S sheet;
    private Refused why;
    private int version;
    private List<String> more = List.of();

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** The part of an event; empty when it has none. */
    protected abstract Optional<S> read(UUID event);

    /** The refusal when there is none. */
    protected abstract String none();

    /** Where the part is seen. */
    protected abstract Screen home();

    /** Whether the part of an event in that state can change. */
    protected boolean canChange(Event.State state) {
        return state == Event.State.PUBLISHED;
    }

    /** The part of the event that the address names; empty when there is none, or the reader may not handle its year. */
    public Optional<S> find() {
        read();
        if (sheet != null && Posted.has(VERSION)) {
            version = Posted.version(VERSION);
        }
        return Optional.ofNullable(sheet);
    }

    private void read() {
        try {
            sheet = Ids.find(Posted.asked(ID)).flatMap(this::read).orElse(null);
        } catch (Refused foreign) {
            sheet = null;
            why = foreign;
        }
        version = sheet == null ? 0 : sheet.version();
    }

    /**
     * The part for the form of a screen; empty after answering 404 when there is none that can change.
     *
     * @param names of the parameters that say, besides the event, what the form is about
     */
    public Optional<S> open(Screen screen, String... names) throws IOException {
        Optional<S> found = find().filter(this::isOpen);
        if (found.isEmpty()) {
            Refusal.notThere(why());
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

    /** Whether it can change. */
    public boolean isOpen(S shown) {
        return !shown.event().archived() && canChange(shown.event().state());
    }

    /** Why there is none. */
    public Refused why() {
        return why == null ? new Refused(none()) : why;
    }

    /** The version that the form showed: from its hidden field when it was posted, else as it is. */
    public int version() {
        return version;
    }

    /** Changes something and leads to a page, which says what was done. */
    public void carryOut(Runnable change, Address then, String done) throws IOException {
        change.run();
        office.lead(then.with("done", done));
    }

    /** A refusal in the reader's words; a form stands there again for what is there now. */
    public String refused(Refused refused) {
        if (sheet != null) {
            read();
        }
        return texts.say(office.timed(refused));
    }

    /** The address of a screen about the event. */
    public Address at(Screen screen) {
        return office.at(screen).with(ID, Posted.asked(ID));
    }

    /** The event's title. */
    public String getTitle() {
        return sheet.event().title(office.getLanguage());
    }

    /** The way back to where the part is seen. */
    public Address getBack() {
        return at(home());
    }

    /** What a form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return here(home()).with(VERSION, version);
    }

    /** What was found; null before, and when there is none. */
    protected S shown() {
        return sheet;
    }
}
