package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.hours.CounsellorOptions;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.casework.Cases;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code give.xhtml}: a case is given to a counsellor, with what the counsellor should know. */
@Named
@RequestScoped
public class GivePage {

    @Inject
    CaseWork work;

    @Inject
    Cases cases;

    @Inject
    CounsellorOptions counsellors;

    @Inject
    NoteCheck notes;

    @Inject
    PageTexts texts;

    /** Asks, reads back or gives. */
    public void load() throws IOException {
        if (!work.open(Screen.CASE_GIVING)) {
            return;
        }
        Question to = new Question("counsellor", Question.Kind.CHOICE, texts.get("cases.give.to"))
                .options(counsellors.today());
        Question note = NoteQuestion.of("cases.give.note", texts).required(false);
        work.ask(to, note);
        notes.check(note);
        if (work.getAsking().isDone()) {
            UUID id = work.sheet().file().id();
            UUID counsellor = UUID.fromString(to.getValue());
            work.carryOut(
                    "given",
                    work.given(id, counsellor),
                    () -> cases.give(id, work.version(), counsellor, note.getValue()));
        }
    }
}
