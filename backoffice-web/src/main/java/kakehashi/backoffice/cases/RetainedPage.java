package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.RetentionCheck;
import kakehashi.domain.casework.RetentionDesk;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code retained.xhtml}: an answer that somebody gave by phone or in person is entered. */
@Named
@RequestScoped
public class RetainedPage {

    private RetentionDesk.Line found;
    private Asking asking;

    @Inject
    RetentionDesk desk;

    @Inject
    RetentionWords words;

    @Inject
    CaseWork work;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or enters; leads whoever may not see the case to its page; answers 404 for what is not there. */
    public void load() throws IOException {
        UUID id = Ids.find(Posted.asked(RetentionWords.CHECK)).orElse(new UUID(0, 0));
        try {
            found = desk.find(id);
            office.standAt(getHidden());
            ask(id);
        } catch (Refused refused) {
            work.refuse(refused, desk.caseOf(id).orElse(null));
        }
    }

    private void ask(UUID id) throws IOException {
        Question answer = new Question("answer", Question.Kind.CHOICE, texts.get("cases.retained.answer"))
                .options("RetentionCheck.Answer.", RetentionCheck.Answer.values(), texts::get);
        Question way = new Question("way", Question.Kind.CHOICE, texts.get("cases.retained.way"))
                .options("RetentionCheck.Way.", RetentionCheck.Way.ofStaff(), texts::get);
        asking = Asking.of(Posted.all(), List.of(answer, way), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            try {
                desk.enter(
                        id,
                        RetentionCheck.Answer.valueOf(answer.getValue()),
                        RetentionCheck.Way.valueOf(way.getValue()));
                office.lead(getBack().with("done", "answerEntered"));
            } catch (Refused meanwhile) {
                asking.refuse(texts.say(meanwhile));
            }
        }
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The number of the case. */
    public int getNumber() {
        return found.number();
    }

    /** After how many months it is asked. */
    public String getMark() {
        return words.mark(found.check());
    }

    /** The address of the case. */
    public Address getBack() {
        return office.at(Screen.CASE).with(CaseWork.ID, found.check().caseId());
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return office.at(Screen.RETENTION_ANSWER).with(RetentionWords.CHECK, Posted.asked(RetentionWords.CHECK));
    }
}
