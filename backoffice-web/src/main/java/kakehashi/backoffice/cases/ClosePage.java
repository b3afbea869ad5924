package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.casework.CaseOutcome;
import kakehashi.domain.casework.Cases;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code close.xhtml}: a case ends, and how is said. */
@Named
@RequestScoped
public class ClosePage {

    @Inject
    CaseWork work;

    @Inject
    Cases cases;

    @Inject
    Handlers handlers;

    @Inject
    PageTexts texts;

    /** Asks, reads back or closes. */
    public void load() throws IOException {
        if (!work.open(Screen.CASE_CLOSING)) {
            return;
        }
        Audience audience = work.sheet().file().audience();
        Question how = new Question("outcome", Question.Kind.CHOICE, texts.get("cases.close.how"))
                .options("CaseOutcome.", CaseOutcome.of(audience).toArray(CaseOutcome[]::new), texts::get);
        Question day = new Question("joined", Question.Kind.DAY, texts.get("cases.close.joined"))
                .requiredWhen(texts.get("cases.close.joinedWhen"));
        Asking asking = audience == Audience.SEEKER ? work.ask(how, day) : work.ask(how);
        if (asking.isPosted() && !how.isWrong()) {
            CaseOutcome outcome = CaseOutcome.valueOf(how.getValue());
            LocalDate joined = outcome.isJoining() ? joined(day) : null;
            if (!outcome.isJoining()) {
                day.answer("");
            }
            if (asking.isDone()) {
                UUID id = work.sheet().file().id();
                work.carryOut("closed", () -> cases.close(id, work.version(), outcome, joined));
            }
        }
    }

    /** The day somebody joined; null and a word beside the question when it is missing, cannot be read or cannot be. */
    private LocalDate joined(Question day) {
        if (!day.isAnswered()) {
            day.refuse(texts.get("error.joinedMissing"));
            return null;
        }
        LocalDate joined = Typed.day(day, texts);
        if (joined != null) {
            try {
                CaseFile.checkJoined(joined, handlers.today());
            } catch (Refused refused) {
                day.refuse(texts.say(refused));
            }
        }
        return joined;
    }
}
