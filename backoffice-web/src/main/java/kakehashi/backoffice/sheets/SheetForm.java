package kakehashi.backoffice.sheets;

import java.io.IOException;
import kakehashi.backoffice.forms.AskingForm;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.event.EventPart;
import kakehashi.domain.shared.Refused;

/**
 * A page that asks for something about a part of an event and carries it out.
 *
 * @param <S> the part
 */
public abstract class SheetForm<S extends EventPart> extends AskingForm {

    private S sheet;

    /** The part that the page was opened for. */
    protected abstract ShownSheet<S> shown();

    /**
     * Reads the part; says whether there is one that can change, after answering 404 when there is none.
     *
     * @param names as for {@link ShownSheet#open}
     */
    protected boolean isOpened(Screen screen, String... names) throws IOException {
        sheet = shown().open(screen, names).orElse(null);
        return sheet != null;
    }

    /** Carries out what was read back, and leads to where the part is seen; what is refused is said above the form. */
    protected void carryOut(Runnable change, String done) throws IOException {
        carryOut(change, shown().getBack(), done);
    }

    /** Carries out what was read back, and leads to a page; what is refused is said above the form. */
    protected void carryOut(Runnable change, Address then, String done) throws IOException {
        carryOut(() -> {
            change.run();
            return then.with("done", done);
        });
    }

    @Override
    protected String say(Refused refused) {
        return shown().refused(refused);
    }

    /** The part; null when there is none that can change. */
    protected S sheet() {
        return sheet;
    }
}
