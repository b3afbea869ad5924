package kakehashi.backoffice.interviews;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.interview.InterviewSheet;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** A page that asks for something about the interviews of an event and carries it out. */
public abstract class InterviewForm {

    private InterviewSheet sheet;
    private Asking asking;

    @Inject
    ShownInterview shown;

    @Inject
    PageTexts texts;

    /** Reads the interviews; says whether there are some that can change, after answering 404 when there are none. */
    boolean isOpened(Screen screen, String... names) throws IOException {
        sheet = shown.open(screen, names).orElse(null);
        return sheet != null;
    }

    /** Asks, or reads what was answered. */
    void ask(List<Question> questions) {
        asking = Asking.of(Posted.all(), questions, Texts.of(texts.getLanguage()));
    }

    /** Carries out what was read back, and leads to the interviews; what is refused is said above the form. */
    void carryOut(Runnable change, String done) throws IOException {
        carryOut(change, shown.at(Screen.INTERVIEW), done);
    }

    /** Carries out what was read back, and leads to a page; what is refused is said above the form. */
    void carryOut(Runnable change, Address then, String done) throws IOException {
        if (!asking.isDone()) {
            return;
        }
        try {
            shown.carryOut(change, then, done);
        } catch (Refused refused) {
            asking.refuse(shown.refused(refused));
        }
    }

    /** The interviews; null when there are none that can change. */
    InterviewSheet sheet() {
        return sheet;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }
}
