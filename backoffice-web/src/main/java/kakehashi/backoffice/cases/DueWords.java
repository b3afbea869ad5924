package kakehashi.backoffice.cases;

import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.domain.casework.CaseSheet;
import kakehashi.domain.casework.FollowUp;
import kakehashi.i18n.faces.PageTexts;

/** What is to be done for a case, in words: those of a record or of a note, or why it is due. */
final class DueWords {

    private final CaseSheet sheet;
    private final Office office;
    private final PageTexts texts;
    private final RedactionWords redactions;

    DueWords(CaseSheet sheet, Office office, PageTexts texts) {
        this.sheet = sheet;
        this.office = office;
        this.texts = texts;
        this.redactions = new RedactionWords(sheet, office, texts);
    }

    /** What is to be done. */
    String of(FollowUp due) {
        String written = due.recordId() == null ? sheet.notes().getOrDefault(due.id(), "") : ofRecord(due.recordId());
        return written.isEmpty() ? texts.get("FollowUp.Reason." + due.reason()) : written;
    }

    /** What comes next by a record; or why the reader does not see it, and what to do then. */
    private String ofRecord(UUID record) {
        return sheet.records().stream()
                .filter(each -> each.record().id().equals(record))
                .map(each -> each.closed() == null ? each.nextStep() : texts.get("cases.due.closed." + each.closed()))
                .findFirst()
                .orElse("");
    }

    /** From which day it was put off; empty when it was not. */
    String since(FollowUp due) {
        return due.isPutOff() ? texts.of("cases.due.since", "day", office.day(due.firstDueOn())) : "";
    }

    /** What was taken out of its note, sentence by sentence. */
    List<String> gone(FollowUp due) {
        return redactions.of(due.id());
    }

    /** The way to take words out of its note; null when there is none. */
    CaseLine.Way redact(FollowUp due) {
        return redactions.ofNote(due.id());
    }
}
