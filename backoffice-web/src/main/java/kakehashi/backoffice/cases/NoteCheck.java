package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.texts.FoundWords;
import kakehashi.domain.casework.ConsultationRecords;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.i18n.faces.PageTexts;

/** Names beside a note what nobody may collect, before it is read back. Source: T5. */
@RequestScoped
class NoteCheck {

    @Inject
    ConsultationRecords records;

    @Inject
    PageTexts texts;

    /** Refuses each of these texts in which such words stand. */
    void check(Question... notes) {
        for (Question note : notes) {
            List<Finding> found = records.warn(note.getValue(), "");
            if (!note.isWrong() && !found.isEmpty()) {
                note.refuse(texts.of("error.noteWords", "words", FoundWords.list(found, texts)));
            }
        }
    }
}
