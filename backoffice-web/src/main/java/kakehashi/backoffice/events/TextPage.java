package kakehashi.backoffice.events;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.backoffice.texts.TextEditor;
import kakehashi.backoffice.texts.TextLines;
import kakehashi.domain.event.EventSheet;
import kakehashi.domain.event.EventText;
import kakehashi.domain.event.EventTexts;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.Languages;

/** Mirrors {@code text.xhtml}: an event's words in one language beside the source. */
@Named
@RequestScoped
public class TextPage {

    private static final List<TextEditor.Part> PARTS = List.of(
            new TextEditor.Part("title", 1, EventText.Words.LONGEST_TITLE),
            new TextEditor.Part("summary", 3, EventText.Words.LONGEST_SUMMARY),
            new TextEditor.Part("description", 14, EventText.Words.LONGEST_DESCRIPTION),
            new TextEditor.Part("bring", 4, EventText.Words.LONGEST_BRING),
            new TextEditor.Part("companiesBring", 4, EventText.Words.LONGEST_BRING));

    private final TextEditor editor = new TextEditor(PARTS);
    private String id;
    private String language;
    private EventSheet sheet;

    @Inject
    EventTexts texts;

    @Inject
    TextTrail trail;

    @Inject
    Settings settings;

    @Inject
    Office office;

    /** Reads the text before the form is read, which depends on it. */
    @PostConstruct
    void read() {
        id = Posted.asked("id");
        language = Posted.asked("tag");
        sheet = Ids.find(id).flatMap(texts::sheet).orElse(null);
        if (sheet != null && Languages.find(String.valueOf(language)).isPresent()) {
            String before = trail.sourceFor(sheet.row().id(), language).orElse(null);
            editor.show(language, sheet.texts(), text -> text.words().parts(), before);
        }
    }

    /** Fills the form; answers 404 when there is no such event or language. */
    public void load() throws IOException {
        if (editor.getLanguage() == null) {
            Refusal.notThere(new Refused(sheet == null ? "eventUnknown" : "languageUnknown"));
        } else if (!FacesContext.getCurrentInstance().isPostback()) {
            editor.fill();
        }
    }

    /** Saves what was typed and leads back to the event. */
    public void save() throws IOException {
        if (write()) {
            office.lead(back());
        }
    }

    /** Saves what was typed and leads to the next language that is not ready; back to the event after the last. */
    public void saveAndNext() throws IOException {
        if (write()) {
            read();
            Optional<String> next = TextLines.next(settings.spoken(), sheet.texts(), language);
            office.lead(next.map(tag -> office.at(Screen.EVENT_TEXT)
                            .with("id", id)
                            .with("tag", tag)
                            .with("done", "saved"))
                    .orElse(back()));
        }
    }

    private boolean write() {
        EventText.Words written = EventText.Words.typed(editor.getTyped());
        return editor.save(written.problems(), () -> write(written), this::read, office);
    }

    private void write(EventText.Words written) {
        if (editor.isSmall()) {
            texts.mend(sheet.row().id(), written, editor.getReason(), editor.seen());
        } else {
            texts.write(sheet.row().id(), language, written, editor.seen());
        }
    }

    private Address back() {
        return office.at(Screen.EVENT).with("id", id).with("done", "saved");
    }

    /** The address of the event. */
    public Address getBack() {
        return office.at(Screen.EVENT).with("id", id);
    }

    /** The event's title, in the reader's language or the nearest. */
    public String getTitle() {
        return sheet.row().title(office.getLanguage());
    }

    /** What the form is a text of, unlike any other. */
    public String getKept() {
        return id + language;
    }

    /** The form. */
    public TextEditor getEditor() {
        return editor;
    }

    /** Whether the reader may change it. */
    public boolean isWriting() {
        return office.writes(Screen.EVENT_TEXT) && editor.isTranslatable();
    }

    /** The language's tag. */
    public String getLanguage() {
        return language;
    }

    /** The page's own address, for its form. */
    public Address getAddress() {
        return office.at(Screen.EVENT_TEXT).with("id", id).with("tag", language);
    }
}
