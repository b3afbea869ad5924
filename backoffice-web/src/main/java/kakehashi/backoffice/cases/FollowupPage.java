package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.casework.FollowUps;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code followup.xhtml}: something to be done for a case is noted by hand. */
@Named
@RequestScoped
public class FollowupPage {

    @Inject
    CaseWork work;

    @Inject
    FollowUps followUps;

    @Inject
    Handlers handlers;

    @Inject
    NoteCheck notes;

    @Inject
    PageTexts texts;

    /** Asks, reads back or adds. */
    public void load() throws IOException {
        if (!work.open(Screen.FOLLOW_UP)) {
            return;
        }
        Question day = new Question("day", Question.Kind.DAY, texts.get("cases.followup.day"))
                .hint(texts.get("cases.record.followUpHint"));
        Question note = NoteQuestion.of("cases.followup.note", texts);
        if (!work.ask(day, note).isPosted()) {
            return;
        }
        notes.check(note);
        LocalDate on = Typed.day(day, texts);
        if (on != null && on.isBefore(handlers.today())) {
            day.refuse(texts.get("error.followUpPast"));
        }
        if (work.getAsking().isDone()) {
            UUID id = work.sheet().file().id();
            work.carryOut("noted", () -> followUps.add(id, note.getValue(), on));
        }
    }
}
