package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.hours.HoursWords;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.AssignmentSheet;
import kakehashi.domain.consultation.Assignments;
import kakehashi.domain.consultation.Resource;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code assign.xhtml}: a booked consultation is given a room and an interpreter. */
@Named
@RequestScoped
public class AssignPage {

    private static final String ID = "id";
    private static final String VERSION = "version";

    private AssignmentSheet sheet;
    private int version;
    private String about = "";
    private Asking asking;

    @Inject
    Assignments assignments;

    @Inject
    HoursWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or assigns; answers 404 when there is no such booking to come. */
    public void load() throws IOException {
        try {
            read();
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        version = Posted.has(VERSION) ? Posted.version(VERSION) : sheet.version();
        office.standAt(at(Screen.CONSULTATION_ASSIGN));
        Question room = question(Resource.Kind.ROOM, sheet.room());
        Question interpreter = question(Resource.Kind.INTERPRETER, sheet.interpreter());
        asking = Asking.of(Posted.all(), List.of(room, interpreter), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            assign(Ids.find(room.getValue()).orElse(null), Ids.find(interpreter.getValue()).orElse(null));
        }
    }

    private void read() {
        sheet = assignments.sheet(Ids.parse(Posted.asked(ID), "bookingUnknown"));
        about = texts.of(
                "consultations.assign.about",
                "reference",
                sheet.reference(),
                "when",
                words.span(sheet.startsAt(), sheet.endsAt()),
                "language",
                office.languageName(sheet.language()));
    }

    private Question question(Resource.Kind kind, UUID held) {
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

    private void assign(UUID room, UUID interpreter) throws IOException {
        try {
            assignments.assign(sheet.id(), room, interpreter, version);
            office.lead(getBack().with("done", "saved"));
        } catch (Refused refused) {
            read();
            version = sheet.version();
            asking.refuse(texts.say(refused));
        }
    }

    private Address at(Screen screen) {
        return office.at(screen).with(ID, Posted.asked(ID));
    }

    /** The number and the time of the booking, and the language it was booked in. */
    public String getAbout() {
        return about;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the booking. */
    public Address getBack() {
        return at(Screen.CONSULTATION);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return at(Screen.CONSULTATION_ASSIGN).with(VERSION, version);
    }
}
