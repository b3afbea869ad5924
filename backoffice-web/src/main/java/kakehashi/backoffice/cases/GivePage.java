package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.consultations.LeftBookings;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.hours.CounsellorOptions;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.casework.Cases;
import kakehashi.domain.shared.Retry;
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
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or gives. */
    public void load() throws IOException {
        if (!work.open(Screen.CASE_GIVING)) {
            return;
        }
        Question to = new Question("counsellor", Question.Kind.CHOICE, texts.get("cases.give.to"))
                .options(counsellors.othersToday(work.sheet().file().counsellorId()));
        Question note = NoteQuestion.of("cases.give.note", texts).required(false);
        Question along = NoteQuestion.bookings(texts);
        work.ask(to, note, along);
        notes.check(note);
        if (work.getAsking().isDone()) {
            give(work.sheet().file(), UUID.fromString(to.getValue()), note.getValue(), along.isTicked());
        }
    }

    private void give(CaseFile file, UUID counsellor, String note, boolean along) throws IOException {
        if (along) {
            work.carryOut(
                    () -> Retry.of(() -> cases.giveWithBookings(file.id(), work.version(), counsellor, note)),
                    outcome -> outcome.left().isEmpty()
                            ? work.given(file.id(), counsellor).with("done", "given")
                            : LeftBookings.at(office, file.counsellorId(), outcome));
        } else {
            work.carryOut(
                    "given",
                    work.given(file.id(), counsellor),
                    () -> cases.give(file.id(), work.version(), counsellor, note));
        }
    }
}
