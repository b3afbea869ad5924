package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.ConsultationRecords;
import kakehashi.domain.casework.RecordSheet;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code redact.xhtml}: words that may not stand in a record are taken out, with a trace. Source: T5. */
@Named
@RequestScoped
public class RedactPage {

    /** The parameter that names the record. */
    static final String RECORD = "record";

    private static final Finding.Kind[] KINDS = {Finding.Kind.BELIEF, Finding.Kind.DISCRIMINATION, Finding.Kind.CRIME};

    private RecordSheet sheet;

    @Inject
    CaseWork work;

    @Inject
    ConsultationRecords records;

    @Inject
    PageTexts texts;

    /** Asks, reads back or takes out; answers 404 for a record that is not there, or not shown to the person. */
    public void load() throws IOException {
        if (!work.open(Screen.RECORD_REDACTION)) {
            return;
        }
        sheet = work.sheet().records().stream()
                .filter(each -> each.record().id().toString().equals(Posted.asked(RECORD)))
                .filter(each -> each.closed() == null)
                .findFirst()
                .orElse(null);
        if (sheet == null) {
            Refusal.notThere(new Refused("recordUnknown"));
            return;
        }
        Question words = new Question("words", Question.Kind.LINE, texts.get("cases.redact.words"))
                .hint(texts.get("cases.redact.wordsHint"));
        Question kind = new Question("kind", Question.Kind.CHOICE, texts.get("cases.redact.kind"))
                .options("Finding.", KINDS, texts::get);
        Asking asking = work.ask(words, kind);
        if (asking.isPosted() && words.isAnswered() && !sheet.says(words.getValue())) {
            words.refuse(texts.get("error.redactionNothing"));
        }
        if (asking.isDone()) {
            work.carryOut(
                    "redacted",
                    () -> records.redact(sheet.record().id(), words.getValue(), Finding.Kind.valueOf(kind.getValue())));
        }
    }

    /** The record. */
    public RecordSheet getSheet() {
        return sheet;
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return work.getHidden().with(RECORD, Posted.asked(RECORD));
    }
}
