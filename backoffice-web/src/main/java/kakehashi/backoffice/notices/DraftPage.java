package kakehashi.backoffice.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.TextEditor;
import kakehashi.backoffice.texts.TextLines;
import kakehashi.domain.privacy.notice.NoticeDraft;
import kakehashi.domain.privacy.notice.NoticeDraftText;
import kakehashi.domain.privacy.notice.NoticeDrafts;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.Texts;

/** Mirrors {@code draft.xhtml}: the next version of a notice in one language beside the source. */
@Named
@RequestScoped
public class DraftPage {

    private static final List<TextEditor.Part> PARTS = List.of(
            new TextEditor.Part("purpose", 3, NoticeDraftText.Words.LONGEST_PURPOSE),
            new TextEditor.Part("body", 24, NoticeDraftText.Words.LONGEST_BODY));

    private final TextEditor editor = new TextEditor(PARTS);
    private String language;
    private NoticeDraft draft;

    @Inject
    AskedNotice asked;

    @Inject
    NoticeDrafts drafts;

    @Inject
    TextTrail trail;

    @Inject
    Settings settings;

    @Inject
    Office office;

    /** Loads the text; answers 404 when there is no such draft or language. */
    public void load() throws IOException {
        try {
            asked.load();
            draft = drafts.find(asked.programme(), asked.getKind()).orElseThrow(() -> new Refused("noticeDraftGone"));
            editor.show(
                    language,
                    draft.texts(),
                    text -> text.words().parts(),
                    trail.sourceFor(draft.id(), language).orElse(null));
            if (!FacesContext.getCurrentInstance().isPostback()) {
                editor.fill();
            }
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    /** Saves what was typed and leads back to the notice. */
    public void save() throws IOException {
        if (write()) {
            office.lead(asked.in(Screen.NOTICE).with("done", "saved"));
        }
    }

    /** Saves what was typed and leads to the next language that is not ready; back to the notice after the last. */
    public void saveAndNext() throws IOException {
        if (write()) {
            load();
            Optional<String> next = TextLines.next(settings.spoken(), draft.texts(), language);
            office.lead(next.map(
                            tag -> asked.in(Screen.NOTICE_TEXT).with("tag", tag).with("done", "saved"))
                    .orElse(asked.in(Screen.NOTICE).with("done", "saved")));
        }
    }

    private boolean write() throws IOException {
        Texts words = Texts.of(office.getLanguage());
        NoticeDraftText.Words written = NoticeDraftText.Words.typed(editor.getTyped());
        if (editor.find(written.problems(), words)) {
            return false;
        }
        try {
            drafts.write(draft.id(), language, written, editor.seen());
            return true;
        } catch (Refused refused) {
            load();
            editor.refuse(refused, words, text -> office.time(text.changedAt()));
            return false;
        }
    }

    /** What the form is a text of, unlike any other. */
    public String getKept() {
        return draft.id() + language;
    }

    /** The form. */
    public TextEditor getEditor() {
        return editor;
    }

    /** Whether the reader may change it. */
    public boolean isWriting() {
        return office.writes(Screen.NOTICE_TEXT) && asked.isOpen() && editor.isTranslatable();
    }

    /** The language's tag, as it stands in the address. */
    public String getLanguage() {
        return language;
    }

    /** Takes the language's tag. */
    public void setLanguage(String language) {
        this.language = language;
    }
}
