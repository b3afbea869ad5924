package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.hours.HoursWords;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.AssignmentSheet;
import kakehashi.domain.consultation.Assignments;
import kakehashi.domain.consultation.Resource;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code assign.xhtml}: a booked consultation is given a room and an interpreter. */
@Named
@RequestScoped
public class AssignPage {

    private Asking asking;

    @Inject
    ShownBooking shown;

    @Inject
    Assignments assignments;

    @Inject
    HoursWords words;

    @Inject
    PageTexts texts;

    /** Asks, reads back or assigns; answers 404 when there is no such booking to come. */
    public void load() throws IOException {
        AssignmentSheet sheet = shown.open(Screen.CONSULTATION_ASSIGN);
        if (sheet == null) {
            return;
        }
        Question room = question(sheet, Resource.Kind.ROOM, sheet.room());
        Question interpreter = question(sheet, Resource.Kind.INTERPRETER, sheet.interpreter());
        asking = Asking.of(Posted.all(), List.of(room, interpreter), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            UUID inRoom = Ids.find(room.getValue()).orElse(null);
            UUID through = Ids.find(interpreter.getValue()).orElse(null);
            asking.refuse(shown.carryOut(() -> assignments.assign(sheet.id(), inRoom, through, shown.version())));
        }
    }

    private Question question(AssignmentSheet sheet, Resource.Kind kind, UUID held) {
        return new Question("resource-" + kind, Question.Kind.CHOICE, texts.get("consultations.assign." + kind))
                .hint(texts.get("consultations.assign.hint." + kind))
                .required(false)
                .options(sheet.choices(kind).stream()
                        .map(each -> new Question.Option(each.id().toString(), name(each)))
                        .toList())
                .answer(held == null ? "" : held.toString());
    }

    private String name(Resource each) {
        String name = words.name(each);
        return each.languages().isEmpty() ? name : name + " (" + words.languages(each.languages()) + ")";
    }

    /** The number and the time of the booking, and the language it was booked in. */
    public String getAbout() {
        return shown.about();
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the booking. */
    public Address getBack() {
        return shown.back();
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.hidden(Screen.CONSULTATION_ASSIGN);
    }
}
