package kakehashi.portal.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.form.Draft;
import kakehashi.portal.form.FilledForm;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.Problem;
import kakehashi.portal.form.StayQuestion;
import kakehashi.portal.mypage.Prefill;

/** Mirrors {@code details.xhtml}: the questions the field register allows for this event. Source: T3. */
@Named
@RequestScoped
public class DetailsPage {

    private Draft draft;
    private List<FormField> fields = List.of();
    private String website;

    @Inject
    Step step;

    @Inject
    Prefill prefill;

    @Inject
    StayQuestion stay;

    @Inject
    PageTexts texts;

    @PostConstruct
    void prepare() {
        draft = step.listing() == null
                ? null
                : step.draft()
                        .filter(each -> each.hasAgreed() && !each.isDone())
                        .orElse(null);
        if (draft != null) {
            prefill.into(draft, step.listing().asked(step.getAudience()));
            fields = step.questions(draft);
        }
    }

    /** Leads to the notice when nobody agreed yet, and away, with everything typed kept, when the form is left. */
    public void load() throws IOException {
        if (step.isMissing()) {
            return;
        }
        if (draft == null) {
            step.goTo("");
        } else if (step.isLeaving()) {
            new FilledForm(fields, texts).keep(draft);
            step.leave();
        }
    }

    /** Keeps everything typed; goes on when nothing is wrong, or to the number when the form was sent already. */
    public void submit() throws IOException {
        if (draft == null) {
            step.goTo("done");
            return;
        }
        if (website != null && !website.isEmpty()) {
            throw new Refused("looksAutomatic");
        }
        FilledForm form = new FilledForm(fields, texts);
        form.keep(draft);
        boolean settled = stay.isSettled(fields, draft);
        if (form.isFine(step.listing().asked(step.getAudience()), step.getAudience(), draft) && settled) {
            step.goTo("check");
        }
    }

    /** Whether the form was begun with what is known about the person who is signed in. */
    public boolean isPrefilled() {
        return draft != null && draft.isPrefilled();
    }

    /** The questions, in order. */
    public List<FormField> getFields() {
        return fields;
    }

    /** What is to be mended, in order. */
    public List<Problem> getProblems() {
        return new FilledForm(fields, texts).problems();
    }

    /** Whether anything is to be mended or looked at once more. */
    public boolean isWrong() {
        return !getProblems().isEmpty();
    }

    /** Whether there is nothing to mend, only something to look at once more. */
    public boolean isAskedOnly() {
        return new FilledForm(fields, texts).isAskedOnly();
    }

    /** A field no person sees; machines fill it in. */
    public String getWebsite() {
        return website;
    }

    /** Takes what a machine filled in. */
    public void setWebsite(String website) {
        this.website = website;
    }
}
