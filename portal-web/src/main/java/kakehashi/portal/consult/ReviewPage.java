package kakehashi.portal.consult;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.web.Upload;
import kakehashi.portal.form.Draft;
import kakehashi.portal.form.FileField;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.Gate;
import kakehashi.portal.form.Problem;

/** Mirrors {@code review.xhtml}: everything once more, then the booking itself, or the message. */
@Named
@RequestScoped
public class ReviewPage {

    /** Refusals that are mended on an earlier step. */
    private static final Map<String, String> STEP_TO_MEND =
            Map.of("noticeChanged", "notice", "answersWrong", "details", "companyMissing", "details");

    private Draft draft;
    private List<FormField> fields = List.of();

    @Inject
    ConsultStep consult;

    @Inject
    Questions questions;

    @Inject
    ChosenTime chosen;

    @Inject
    Sending sending;

    @Inject
    FileField file;

    @Inject
    Gate gate;

    @PostConstruct
    void prepare() {
        draft = consult.channel() == null
                ? null
                : consult.shown().filter(Draft::hasAgreed).orElse(null);
        if (draft != null && !draft.isDone()) {
            fields = questions.answered(draft);
            if (!FacesContext.getCurrentInstance().isPostback()) {
                draft.about(consult.wished());
            }
            if (draft.isFileLost() && !FacesContext.getCurrentInstance().isPostback()) {
                file.lost();
            }
        }
    }

    /** Leads to the step that is missing; when the time is gone, others are offered that lead back here. */
    public void load() throws IOException {
        if (consult.isMissing(true)) {
            return;
        }
        if (draft == null) {
            consult.goTo("notice");
        } else if (draft.isDone()) {
            consult.goTo("done");
        } else if (draft.answers().isEmpty()) {
            consult.goTo("details");
        } else if (!FacesContext.getCurrentInstance().isPostback()) {
            chosen.look("check");
        }
    }

    /** Books, or sends the message; a form that was posted already leads to the same last page. */
    public void submit() throws IOException {
        if (draft != null && !draft.isDone()) {
            file.askAgain();
            draft.loseFile(false);
            gate.pass(draft.begunAt());
            try {
                draft.done(sending.send(draft, file.read()));
            } catch (Refused refused) {
                mend(refused);
                return;
            }
        }
        consult.goTo("done");
    }

    private void mend(Refused refused) throws IOException {
        if (file.refuse(refused)) {
            return;
        }
        if (refused.code().equals("slotTaken")) {
            chosen.lose("check");
            return;
        }
        String where = STEP_TO_MEND.get(refused.code());
        if (where == null) {
            throw refused;
        }
        draft.loseFile(file.isWrong());
        if (where.equals("notice")) {
            consult.askAgain(draft);
        } else {
            consult.goTo(where);
        }
    }

    /** What the button says: the end of its key. */
    public String getButton() {
        return consult.isTimed() ? "send" : "sendMessage";
    }

    /** How the form is posted: a message may have a file. */
    public String getEnctype() {
        return consult.isTimed() ? "application/x-www-form-urlencoded" : Upload.FORM;
    }

    /** What is to be mended, for the summary on top. */
    public List<Problem> getProblems() {
        return file.getProblems();
    }

    /** What was answered, in order. */
    public List<FormField> getFields() {
        return fields;
    }
}
