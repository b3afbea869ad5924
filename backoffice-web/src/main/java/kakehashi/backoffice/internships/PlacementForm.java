package kakehashi.backoffice.internships;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.internship.PlacementSheet;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** A page that asks for something about the places of an internship and carries it out. */
public abstract class PlacementForm {

    private PlacementSheet sheet;
    private Asking asking;

    @Inject
    ShownPlacement shown;

    @Inject
    PageTexts texts;

    /** Reads the places; says whether there are some that can change, after answering 404 when there are none. */
    boolean isOpened(Screen screen, String... names) throws IOException {
        sheet = shown.open(screen, names).orElse(null);
        return sheet != null;
    }

    /** Asks, or reads what was answered. */
    void ask(List<Question> questions) {
        asking = Asking.of(Posted.all(), questions, Texts.of(texts.getLanguage()));
    }

    /** Carries out what was read back, and leads to the places; what is refused is said above the form. */
    void carryOut(Runnable change, String done) throws IOException {
        carryOut(change, Screen.PLACEMENT, done);
    }

    /** The same, and leads to another page of the internship. */
    void carryOut(Runnable change, Screen next, String done) throws IOException {
        if (!asking.isDone()) {
            return;
        }
        try {
            shown.carryOut(change, next, done);
        } catch (Refused refused) {
            asking.refuse(shown.refused(refused));
        }
    }

    /** The places; null when there are none that can change. */
    PlacementSheet sheet() {
        return sheet;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }
}
