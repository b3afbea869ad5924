package kakehashi.backoffice.years;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.closing.Closing;
import kakehashi.domain.privacy.closing.ClosingFile;
import kakehashi.domain.privacy.closing.Closings;
import kakehashi.domain.returning.WardKey;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code step.xhtml}: one step in the closing of a year. */
@Named("yearStepPage")
@RequestScoped
public class StepPage {

    /** How many characters a hash may have as it is pasted. */
    private static final int LONGEST_HASH = 100;

    private ClosingFile file;
    private ClosingAct act;
    private Asking asking;

    @Inject
    Closings closings;

    @Inject
    ClosingWork work;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or does it; answers 404 for what is not the next step, or not the reader's. */
    public void load() throws IOException {
        try {
            file = closings.open(Ids.parse(Posted.asked("id"), "yearUnknown"));
            act = ClosingAct.next(file, office.getRole()).stream()
                    .filter(each -> each.name().equals(Posted.asked("act")))
                    .findFirst()
                    .orElseThrow(() -> new Refused("closingOrder"));
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        office.standAt(here());
        asking = Asking.of(Posted.all(), questions(), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            carryOut(asking.getQuestions());
        }
    }

    private List<Question> questions() {
        return switch (act) {
            case KEY ->
                List.of(new Question("key", Question.Kind.TEXT, texts.get("closing.step.key"))
                        .hint(texts.get("closing.step.key.hint"))
                        .length(WardKey.LONGEST));
            case RECEIVE ->
                List.of(
                        new Question("hash", Question.Kind.LINE, texts.get("closing.step.hash"))
                                .hint(texts.get("closing.step.hash.hint"))
                                .length(LONGEST_HASH),
                        new Question("own", Question.Kind.LINE, texts.get("closing.step.number"))
                                .length(Closing.LONGEST_NUMBER)
                                .required(false));
            default -> List.of();
        };
    }

    private void carryOut(List<Question> answered) throws IOException {
        try {
            String done = work.act(act, file.year().id(), answer(answered, 0), answer(answered, 1));
            office.lead(getBack().with("done", done));
        } catch (Refused refused) {
            asking.refuse(texts.say(office.timed(refused)));
        }
    }

    private static String answer(List<Question> answered, int place) {
        return place < answered.size() ? answered.get(place).getValue() : "";
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** What is done. */
    public ClosingAct getAct() {
        return act;
    }

    /** The year, without marks between its digits. */
    public String getYear() {
        return file == null ? "" : String.valueOf(file.year().fiscalYear());
    }

    /** What the first button does: a step without questions is done at once. */
    public String getFirst() {
        return asking.getQuestions().isEmpty() ? "do" : "check";
    }

    /** What it says. */
    public String getNext() {
        return texts.get(asking.getQuestions().isEmpty() ? "ClosingAct." + act : "forms.asking.next");
    }

    /** The way back to the closing. */
    public Address getBack() {
        return office.at(Screen.YEAR_CLOSING).with("id", Posted.asked("id"));
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return here();
    }

    private Address here() {
        return office.at(Screen.YEAR_CLOSING_STEP)
                .with("id", Posted.asked("id"))
                .with("act", Posted.asked("act"));
    }
}
