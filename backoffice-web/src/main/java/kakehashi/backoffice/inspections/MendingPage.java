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
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.inspection.InspectionDesk;
import kakehashi.domain.privacy.inspection.InspectionFile;
import kakehashi.domain.privacy.inspection.InspectionPoint;
import kakehashi.domain.privacy.inspection.PointAnswer;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code mending.xhtml}: what was found is mended. */
@Named
@RequestScoped
public class MendingPage {

    private PointLine line;
    private Asking asking;

    @Inject
    ShownInspection shown;

    @Inject
    InspectionWords words;

    @Inject
    InspectionDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or notes it; answers 404 when nobody answered the point. */
    public void load() throws IOException {
        InspectionPoint point = ShownInspection.point().orElse(null);
        InspectionFile file = shown.find().orElse(null);
        if (file == null) {
            return;
        }
        if (point == null || file.points().of(point).isEmpty()) {
            Refusal.notThere(new Refused("inspectionUnknown"));
            return;
        }
        line = words.line(file, point, file.points().of(point).get());
        office.standAt(shown.at(Screen.INSPECTION_MENDING));
        Question day = new Question("on", Question.Kind.DAY, texts.get("inspections.mending.on"));
        Question remedy = new Question("remedy", Question.Kind.TEXT, texts.get("inspections.mending.remedy"))
                .hint(texts.get("inspections.mending.remedy.hint"))
                .length(PointAnswer.LONGEST);
        asking = Asking.of(Posted.all(), List.of(day, remedy), Texts.of(texts.getLanguage()));
        if (asking.isPosted() && !asking.isWrong()) {
            LocalDate on = Typed.day(day, texts);
            if (shown.namesNobody(remedy) && on != null) {
                Map<String, Question> about = Map.of("inspectionMendedDay", day, "inspectionRemedy", remedy);
                mend(file, point, on, remedy.getValue(), about);
            }
        }
    }

    private void mend(
            InspectionFile file, InspectionPoint point, LocalDate on, String remedy, Map<String, Question> about)
            throws IOException {
        try {
            desk.checkMending(file.inspection().id(), point, on, remedy, shown.seen());
            if (asking.isDone()) {
                desk.mend(file.inspection().id(), point, on, remedy, shown.seen());
                office.lead(shown.at(Screen.INSPECTION_POINT).with("done", "inspectionMended"));
            }
        } catch (Refused refused) {
            shown.refuse(asking, refused, about);
        }
    }

    /** The point. */
    public PointLine getLine() {
        return line;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the point. */
    public Address getBack() {
        return shown.at(Screen.INSPECTION_POINT);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.hidden(Screen.INSPECTION_MENDING);
    }
}
