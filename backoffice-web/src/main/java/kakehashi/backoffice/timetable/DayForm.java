package kakehashi.backoffice.timetable;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.timetable.TimetableSheet;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** A page that asks for something about a day and carries it out. */
public abstract class DayForm {

    private TimetableSheet sheet;
    private Asking asking;

    @Inject
    ShownDay shown;

    @Inject
    PageTexts texts;

    /**
     * Reads the day; says whether there is one that can change, after answering 404 when there is none.
     *
     * @param names as for {@link ShownDay#open}
     */
    boolean isOpened(Screen screen, String... names) throws IOException {
        sheet = shown.open(screen, names).orElse(null);
        return sheet != null;
    }

    /** Asks, or reads what was answered. */
    void ask(List<Question> questions) {
        asking = Asking.of(Posted.all(), questions, Texts.of(texts.getLanguage()));
    }

    /** Carries out what was read back, and leads to the day; what is refused is said above the form. */
    void carryOut(Runnable change) throws IOException {
        if (!asking.isDone()) {
            return;
        }
        try {
            shown.carryOut(change);
        } catch (Refused refused) {
            asking.refuse(shown.refused(refused));
        }
    }

    /** The day; null when there is none that can change. */
    TimetableSheet sheet() {
        return sheet;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }
}
