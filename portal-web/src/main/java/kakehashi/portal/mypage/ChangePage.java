package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.registration.OwnRegistrations;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;
import kakehashi.portal.form.Draft;
import kakehashi.portal.form.FilledForm;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.Leaving;
import kakehashi.portal.form.Problem;

/** Mirrors {@code change.xhtml}: the answers of a sign-up, to be changed while sign-up is open. */
@Named
@RequestScoped
public class ChangePage {

    private SignUpCard card;
    private Draft draft;
    private List<FormField> fields = List.of();

    @Inject
    SignUpCards cards;

    @Inject
    ChangeForm form;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    OwnRegistrations own;

    @Inject
    Leaving leaving;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        card = cards.named().orElse(null);
        if (card != null && form.isOpen(card)) {
            draft = form.draft(card);
            fields = form.questions(card, draft);
        }
    }

    /** Answers 404 for what is not the person's own, leads back when nothing can be changed, and away with all typed kept. */
    public void load() throws IOException {
        if (card == null) {
            Faces.missing();
        } else if (draft == null) {
            form.goBack(card);
        } else if (leaving.isLeaving()) {
            new FilledForm(fields, texts).keep(draft);
            leaving.leave(form.address(card));
        }
    }

    /** Keeps everything typed; changes the answers when nothing is wrong. */
    public void submit() throws IOException {
        UUID id = card.signUp().id();
        FilledForm filled = new FilledForm(fields, texts);
        filled.keep(draft);
        boolean settled = form.isSettled(fields, draft);
        if (filled.isFine(own.check(id, signedIn.visitors(), draft.answers())) && settled) {
            own.change(id, signedIn.visitors(), draft.answers());
            form.finish(card, draft);
            form.goBackSaved(card);
        }
    }

    /** The sign-up. */
    public SignUpCard getCard() {
        return card;
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
}
