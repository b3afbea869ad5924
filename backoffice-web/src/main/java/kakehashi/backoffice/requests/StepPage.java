package kakehashi.backoffice.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.own.DataRequest;
import kakehashi.domain.own.RequestDesk;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code step.xhtml}: takes the next step with a request. */
@Named
@RequestScoped
public class StepPage {

    private DataRequest.Step step;
    private UUID id;
    private Asking asking;

    @Inject
    RequestDesk desk;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or takes the step; answers 404 when the reader sees no request, or takes no such step. */
    public void load() throws IOException {
        step = Arrays.stream(DataRequest.Step.values())
                .filter(each -> each.name().equals(Posted.asked("move")))
                .filter(desk::takes)
                .findFirst()
                .orElse(null);
        try {
            id = Ids.parse(Posted.asked("id"), "requestUnknown");
            desk.open(id);
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        if (step == null) {
            Refusal.notThere(new Refused("requestUnknown"));
            return;
        }
        office.standAt(getHidden());
        List<Question> questions = StepForm.questions(step, texts::get);
        asking = Asking.of(Posted.all(), questions, Texts.of(texts.getLanguage()));
        if (asking.isPosted() && !asking.isWrong()) {
            take(StepForm.byId(questions));
        }
    }

    private void take(Map<String, Question> questions) throws IOException {
        try {
            StepForm form = new StepForm(step, questions);
            form.check(desk);
            if (asking.isDone()) {
                form.take(desk, id);
                office.lead(office.at(Screen.REQUEST).with("id", id).with("done", "requestMoved"));
            }
        } catch (Refused refused) {
            Question about = questions.get(StepForm.ABOUT.getOrDefault(refused.code(), ""));
            if (about == null) {
                asking.refuse(texts.say(refused));
            } else {
                about.refuse(texts.say(refused));
            }
        }
    }

    /** The step. */
    public DataRequest.Step getStep() {
        return step;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back to the request. */
    public Address getBack() {
        return office.at(Screen.REQUEST).with("id", id);
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return office.at(Screen.REQUEST_STEP).with("id", id).with("move", step);
    }
}
