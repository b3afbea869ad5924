package kakehashi.backoffice.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Meanwhile;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.inspection.InspectionAnswer;
import kakehashi.domain.privacy.inspection.InspectionDesk;
import kakehashi.domain.privacy.inspection.InspectionFile;
import kakehashi.domain.privacy.inspection.InspectionPoint;
import kakehashi.domain.privacy.inspection.PointAnswer;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code point.xhtml}: a point of an inspection with all that was said of it, and its form. */
@Named
@RequestScoped
public class PointPage {

    private InspectionFile file;
    private InspectionPoint point;
    private Asking asking;
    private Screen place;

    @Inject
    ShownInspection shown;

    @Inject
    PointHistory history;

    @Inject
    PointForm form;

    @Inject
    InspectionDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Shows the point, asks, reads back or answers; answers 404 when there is none. */
    public void load() throws IOException {
        point = ShownInspection.point().orElse(null);
        if (point == null) {
            Refusal.notThere(new Refused("inspectionUnknown"));
            return;
        }
        file = shown.find().orElse(null);
        if (file == null) {
            return;
        }
        place = PointPages.of(point).filter(office::opens).orElse(null);
        office.standAt(shown.at(Screen.INSPECTION_POINT));
        List<Question> questions = form.ask(file.points().of(point));
        Meanwhile stored = Meanwhile.of(questions);
        asking = Asking.of(Posted.all(), questions, Texts.of(office.getLanguage()))
                .over(stored);
        if (office.writes(Screen.INSPECTION_POINT) && asking.isPosted() && !asking.isWrong()) {
            try {
                answer(form.read());
            } catch (Refused refused) {
                stored.beside(questions, Posted.all(), texts);
                shown.refuse(asking, refused, form.refused());
            }
        }
        history.read(file, point);
    }

    private void answer(Optional<PointAnswer> words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        desk.check(file.inspection().id(), point, words.get(), shown.seen());
        if (asking.isDone()) {
            desk.answer(file.inspection().id(), point, words.get(), shown.seen());
            office.lead(shown.whole().with("done", "inspectionAnswered"));
        }
    }

    /** Whether the reader can answer it. */
    public boolean isAnswerable() {
        return file != null && !file.inspection().isClosed() && office.writes(Screen.INSPECTION_POINT);
    }

    /** Whether the reader can note that its finding is mended. */
    public boolean isMendable() {
        return file != null
                && office.opens(Screen.INSPECTION_MENDING)
                && file.points().of(point).filter(InspectionAnswer::isOpen).isPresent();
    }

    /** The point in words, as it stands. */
    public PointLine getLine() {
        return history.line();
    }

    /** The key of what an inspector asks. */
    public String getQuestion() {
        return "InspectionPoint." + point + ".ask";
    }

    /** The screen that shows how it stands; null when the reader has none. */
    public Screen getPlace() {
        return place;
    }

    /** The address of that screen. */
    public Address getPlaceLink() {
        return office.at(place);
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The address of the form for what was mended. */
    public Address getMending() {
        return shown.at(Screen.INSPECTION_MENDING);
    }

    /** The way back to the inspection. */
    public Address getBack() {
        return shown.whole();
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.hidden(Screen.INSPECTION_POINT);
    }
}
