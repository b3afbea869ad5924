package kakehashi.backoffice.sheets;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.event.EventPart;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/**
 * A page that asks for something about a part of an event and carries it out.
 *
 * @param <S> the part
 */
public abstract class SheetForm<S extends EventPart> {

    private S sheet;
    private Asking asking;

    @Inject
    PageTexts words;

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

    /** Asks, or reads what was answered. */
    protected void ask(List<Question> questions) {
        asking = Asking.of(Posted.all(), questions, Texts.of(words.getLanguage()));
    }

    /** Carries out what was read back, and leads to where the part is seen; what is refused is said above the form. */
    protected void carryOut(Runnable change, String done) throws IOException {
        carryOut(change, shown().getBack(), done);
    }

    /** Carries out what was read back, and leads to a page; what is refused is said above the form. */
    protected void carryOut(Runnable change, Address then, String done) throws IOException {
        carryOutTo(
                () -> {
                    change.run();
                    return then;
                },
                done);
    }

    /** Carries out what was read back, and leads to the page that this names; what is refused is said above the form. */
    protected void carryOutTo(Supplier<Address> change, String done) throws IOException {
        if (!asking.isDone()) {
            return;
        }
        try {
            Address then = change.get();
            shown().lead(then, done);
        } catch (Refused refused) {
            asking.refuse(shown().refused(refused));
        }
    }

    /** The part; null when there is none that can change. */
    protected S sheet() {
        return sheet;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }
}
