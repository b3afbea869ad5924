package kakehashi.backoffice.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.inspection.Inspection;
import kakehashi.domain.privacy.inspection.InspectionDesk;
import kakehashi.domain.privacy.inspection.InspectionFile;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code closing.xhtml}: an inspection is closed, once nothing is missing. */
@Named
@RequestScoped
public class ClosingPage {

    private InspectionFile file;
    private Asking asking;

    @Inject
    ShownInspection shown;

    @Inject
    InspectionDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or closes; answers 404 when the reader sees none. */
    public void load() throws IOException {
        file = shown.find().orElse(null);
        if (file == null) {
            return;
        }
        office.standAt(shown.at(Screen.INSPECTION_CLOSING));
        Inspection before = file.inspection();
        Question day = new Question("held", Question.Kind.DAY, texts.get("inspections.inspection.held"))
                .answer(before.heldOn() == null ? "" : before.heldOn().toString());
        Question place = new Question("place", Question.Kind.LINE, texts.get("inspections.inspection.place"))
                .hint(texts.get("inspections.closing.place.hint"))
                .length(Inspection.LONGEST_PLACE)
                .answer(before.place());
        asking = Asking.of(Posted.all(), List.of(day, place), Texts.of(texts.getLanguage()));
        if (asking.isPosted() && !asking.isWrong()) {
            LocalDate held = Typed.day(day, texts);
            if (held != null && shown.namesNobody(place)) {
                close(held, day, place);
            }
        }
    }

    private void close(LocalDate held, Question day, Question where) throws IOException {
        String place = where.getValue();
        try {
            desk.checkClosing(file.inspection().id(), held, place, shown.seen());
            if (asking.isDone()) {
                desk.close(file.inspection().id(), held, place, shown.seen());
                office.lead(shown.whole().with("done", "inspectionClosed"));
            }
        } catch (Refused refused) {
            shown.refuse(asking, refused, Map.of("inspectionHeldDay", day, "inspectionPlace", where));
        }
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the inspection. */
    public Address getBack() {
        return shown.whole();
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.hidden(Screen.INSPECTION_CLOSING);
    }
}
