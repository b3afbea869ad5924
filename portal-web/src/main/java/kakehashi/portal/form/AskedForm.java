package kakehashi.portal.form;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** What the pages have in common that ask the questions of a form which somebody began and agreed to. */
public abstract class AskedForm {

    private Draft draft;
    private List<FormField> fields = List.of();
    private String website;

    @Inject
    PageTexts texts;

    /** The form that is asked, and its questions. */
    protected void ask(Draft begun, List<FormField> questions) {
        draft = begun;
        fields = questions;
        if (begun.isPrefilled()) {
            fields.stream().filter(FormField::isMail).forEach(field -> field.setWords("ownEmail"));
        }
    }

    /** What was begun, where it was agreed to and not sent yet; for pages to choose what they ask. */
    protected static Optional<Draft> open(Optional<Draft> begun) {
        return begun.filter(each -> each.hasAgreed() && !each.isDone());
    }

    /** The form that is asked; null when nobody agreed yet or it was sent already. */
    protected Draft draft() {
        return draft;
    }

    /** Keeps everything typed. */
    protected FilledForm keep() {
        FilledForm form = new FilledForm(fields, texts);
        form.keep(draft);
        return form;
    }

    /**
     * Keeps everything a person typed.
     *
     * @throws Refused {@code looksAutomatic} when a machine filled it in
     */
    protected FilledForm take() {
        if (website != null && !website.isEmpty()) {
            throw new Refused("looksAutomatic");
        }
        MailQuestion.choose(fields);
        return keep();
    }

    /** Asks about an address that looks mistyped and a name unlike those on cards; says whether nothing is open. */
    protected boolean isMeant() {
        return MailQuestion.isSettled(fields, texts) & NameQuestion.isSettled(fields, draft, texts);
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
