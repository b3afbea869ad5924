package kakehashi.backoffice.cases;

import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.casework.CaseSheet;
import kakehashi.domain.casework.RecordRedaction;
import kakehashi.i18n.faces.PageTexts;

/** What was taken out of the records and notes of a case, in words, and the way to take words out. */
final class RedactionWords {

    private final CaseSheet sheet;
    private final Office office;
    private final PageTexts texts;

    RedactionWords(CaseSheet sheet, Office office, PageTexts texts) {
        this.sheet = sheet;
        this.office = office;
        this.texts = texts;
    }

    /** What was taken out of a record or a note, sentence by sentence. */
    List<String> of(UUID text) {
        return sheet.redactions().stream()
                .filter(each -> each.isOf(text))
                .map(this::sentence)
                .toList();
    }

    private String sentence(RecordRedaction redaction) {
        return texts.of(
                "cases.case.redacted",
                "kind",
                texts.get("Finding." + redaction.kind()),
                "count",
                redaction.characters(),
                "who",
                redaction.done().login(),
                "at",
                office.time(redaction.done().at()));
    }

    /** The way to take words out of a record. */
    CaseLine.Way ofRecord(UUID record) {
        return way(RedactPage.RECORD, record);
    }

    /** The way to take words out of a note; null when there is none to read. */
    CaseLine.Way ofNote(UUID note) {
        return sheet.notes().containsKey(note) ? way(RedactPage.NOTE, note) : null;
    }

    private CaseLine.Way way(String parameter, UUID text) {
        Address address = office.at(Screen.RECORD_REDACTION)
                .with(CaseWork.ID, sheet.file().id())
                .with(parameter, text);
        return new CaseLine.Way(texts.get("cases.case.redact"), address);
    }
}
