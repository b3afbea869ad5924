package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.ConsultationRecords;
import kakehashi.domain.casework.NoteRedactions;
import kakehashi.domain.casework.RecordSheet;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code redact.xhtml}: words that may not stand in a record or note are taken out with a trace. Source: T5. */
@Named
@RequestScoped
public class RedactPage {

    /** The parameter that names the record. */
    static final String RECORD = "record";

    /** The parameter that names the note: what is due, or the step. */
    static final String NOTE = "note";

    private static final Finding.Kind[] KINDS = Arrays.stream(Finding.Kind.values())
            .filter(Finding.Kind::isForbidden)
            .toArray(Finding.Kind[]::new);

    private RecordSheet sheet;
    private UUID noteId;
    private String note;

    @Inject
    CaseWork work;

    @Inject
    ConsultationRecords records;

    @Inject
    NoteRedactions notes;

    @Inject
    PageTexts texts;

    /** Asks, reads back or takes out; answers 404 for a record or note that is not there, or not shown to somebody. */
    public void load() throws IOException {
        if (!work.open(Screen.RECORD_REDACTION)) {
            return;
        }
        find();
        if (sheet == null && note == null) {
            Refusal.notThere(new Refused(isNamed(NOTE) ? "noteUnknown" : "recordUnknown"));
            return;
        }
        Question words = new Question("words", Question.Kind.LINE, texts.get("cases.redact.words"))
                .hint(texts.get("cases.redact.wordsHint"));
        Question kind = new Question("kind", Question.Kind.CHOICE, texts.get("cases.redact.kind"))
                .options("Finding.", KINDS, texts::get);
        Asking asking = work.ask(words, kind);
        if (asking.isPosted() && words.isAnswered() && !says(words.getValue())) {
            words.refuse(texts.get("error.redactionNothing"));
        }
        if (asking.isDone()) {
            work.carryOut("redacted", () -> redact(words.getValue(), Finding.Kind.valueOf(kind.getValue())));
        }
    }

    private static boolean isNamed(String parameter) {
        return Posted.asked(parameter) != null;
    }

    private void find() {
        if (isNamed(NOTE)) {
            noteId = Ids.find(Posted.asked(NOTE)).orElse(null);
            note = work.sheet().notes().get(noteId);
            return;
        }
        sheet = work.sheet().records().stream()
                .filter(each -> each.record().id().toString().equals(Posted.asked(RECORD)))
                .filter(each -> each.closed() == null)
                .findFirst()
                .orElse(null);
    }

    private boolean says(String words) {
        return sheet == null ? note.contains(words.strip()) : sheet.says(words);
    }

    private void redact(String words, Finding.Kind kind) {
        if (sheet == null) {
            notes.redact(noteId, words, kind);
        } else {
            records.redact(sheet.record().id(), words, kind);
        }
    }

    /** The record; null when it is a note. */
    public RecordSheet getSheet() {
        return sheet;
    }

    /** The note; null when it is a record. */
    public String getNote() {
        return note;
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return work.getHidden().with(RECORD, Posted.asked(RECORD)).with(NOTE, Posted.asked(NOTE));
    }
}
