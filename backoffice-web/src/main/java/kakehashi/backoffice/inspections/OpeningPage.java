package kakehashi.backoffice.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.inspection.Inspection;
import kakehashi.domain.privacy.inspection.InspectionDesk;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code opening.xhtml}: the inspection of a programme year is begun. */
@Named("inspectionOpeningPage")
@RequestScoped
public class OpeningPage {

    private Programme year;
    private Asking asking;

    @Inject
    InspectionDesk desk;

    @Inject
    Programmes programmes;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or opens; answers 404 for what is no year that goes on. */
    public void load() throws IOException {
        year = programmes.unfinished().stream()
                .filter(each -> each.id().toString().equals(Posted.asked(ShownInspection.ID)))
                .findFirst()
                .orElse(null);
        if (year == null) {
            Refusal.notThere(new Refused("inspectionUnknown"));
            return;
        }
        office.standAt(getHidden());
        Question day = new Question("due", Question.Kind.DAY, texts.get("inspections.inspection.due"))
                .hint(texts.get("inspections.opening.hint"))
                .answer(Inspection.usualDay(year).toString());
        asking = Asking.of(Posted.all(), List.of(day), Texts.of(texts.getLanguage()));
        LocalDate due = asking.isPosted() ? Typed.day(day, texts) : null;
        if (due != null && !asking.isWrong()) {
            open(day, due);
        }
    }

    private void open(Question day, LocalDate due) throws IOException {
        try {
            desk.checkOpening(year.id(), due);
            if (!asking.isDone()) {
                return;
            }
            UUID made = desk.open(year.id(), due);
            office.lead(
                    office.at(Screen.INSPECTION).with(ShownInspection.ID, made).with("done", "inspectionOpened"));
        } catch (Refused refused) {
            if (refused.code().equals("inspectionDueDay")) {
                day.refuse(texts.say(refused));
            } else {
                asking.refuse(texts.say(refused));
            }
        }
    }

    /** The year, without marks between its digits. */
    public String getYear() {
        return year == null ? "" : String.valueOf(year.fiscalYear());
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to all inspections. */
    public Address getBack() {
        return office.at(Screen.INSPECTIONS);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return office.at(Screen.INSPECTION_OPENING).with(ShownInspection.ID, Posted.asked(ShownInspection.ID));
    }
}
