package kakehashi.backoffice.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.inspection.InspectionDesk;
import kakehashi.domain.privacy.inspection.InspectionFile;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code reopening.xhtml}: a closed inspection is opened again, with a reason. */
@Named
@RequestScoped
public class ReopeningPage {

    private Asking asking;

    @Inject
    ShownInspection shown;

    @Inject
    InspectionDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or opens it again; answers 404 when the reader sees none. */
    public void load() throws IOException {
        InspectionFile file = shown.find().orElse(null);
        if (file == null) {
            return;
        }
        office.standAt(shown.at(Screen.INSPECTION_REOPENING));
        Question reason = new Question("reason", Question.Kind.TEXT, texts.get("inspections.reopening.reason"))
                .hint(texts.get("inspections.reopening.reason.hint"))
                .length(InspectionDesk.LONGEST_REASON);
        asking = Asking.of(Posted.all(), List.of(reason), Texts.of(texts.getLanguage()));
        if (asking.isPosted() && !asking.isWrong() && shown.namesNobody(reason)) {
            reopen(file.inspection().id(), reason);
        }
    }

    private void reopen(UUID id, Question why) throws IOException {
        String reason = why.getValue();
        try {
            desk.checkReopening(id, reason);
            if (asking.isDone()) {
                desk.reopen(id, reason);
                office.lead(shown.whole().with("done", "inspectionReopened"));
            }
        } catch (Refused refused) {
            shown.refuse(asking, refused, Map.of("inspectionReason", why));
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
        return shown.at(Screen.INSPECTION_REOPENING);
    }
}
