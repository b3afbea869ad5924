package kakehashi.backoffice.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.backoffice.texts.TextEditor;
import kakehashi.backoffice.texts.TextLines;
import kakehashi.domain.privacy.notice.NoticeDraft;
import kakehashi.domain.privacy.notice.NoticeDraftText;
import kakehashi.domain.privacy.notice.NoticeDrafts;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.Languages;

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
    NextVersion next;

    @Inject
    NoticeDrafts drafts;

    @Inject
    TextTrail trail;

    @Inject
    Settings settings;

    @Inject
    Office office;

    /** Reads the text before the form is read, which depends on it. */
    @PostConstruct
    void read() {
        language = Posted.asked("tag");
        draft = next.getDraft();
        if (Languages.find(String.valueOf(language)).isPresent()) {
            Map<String, NoticeDraftText> texts = draft == null ? Map.of() : draft.texts();
            Optional<String> before = draft == null ? Optional.empty() : trail.sourceFor(draft.id(), language);
            editor.show(language, texts, text -> text.words().parts(), before.orElse(null));
        }
    }

    /** Fills the form; answers 404 when there is no such draft or language, unless something was typed for it. */
    public void load() throws IOException {
        boolean typed = FacesContext.getCurrentInstance().isPostback();
        if (!asked.isKnown() || editor.getLanguage() == null || draft == null && !typed) {
            Refusal.notThere(new Refused(asked.isKnown() ? "noticeDraftGone" : "noticeUnknown"));
        } else if (!typed) {
            editor.fill();
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
            readAgain();
            Optional<String> after = TextLines.next(settings.spoken(), draft.texts(), language);
            office.lead(after.map(
                            tag -> asked.in(Screen.NOTICE_TEXT).with("tag", tag).with("done", "saved"))
                    .orElse(asked.in(Screen.NOTICE).with("done", "saved")));
        }
    }

    private boolean write() {
        NoticeDraftText.Words written = NoticeDraftText.Words.typed(editor.getTyped());
        return editor.save(written.problems(), () -> write(written), this::readAgain, office);
    }

    private void write(NoticeDraftText.Words written) {
        if (draft == null) {
            throw new Refused("noticeDraftGone");
        }
        drafts.write(draft.id(), language, written, editor.seen());
    }

    private void readAgain() {
        next.read();
        read();
    }

    /** What the form is a text of, unlike any other. */
    public String getKept() {
        return asked.programme() + asked.getKind() + language;
    }

    /** The form. */
    public TextEditor getEditor() {
        return editor;
    }

    /** Whether the reader may change it. */
    public boolean isWriting() {
        return office.writes(Screen.NOTICE_TEXT) && asked.isOpen() && (draft == null || editor.isTranslatable());
    }

    /** The language's tag. */
    public String getLanguage() {
        return language;
    }

    /** The page's own address, for its form. */
    public Address getAddress() {
        return asked.in(Screen.NOTICE_TEXT).with("tag", language);
    }
}
