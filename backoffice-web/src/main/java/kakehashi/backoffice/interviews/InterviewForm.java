package kakehashi.backoffice.interviews;

import jakarta.inject.Inject;
import kakehashi.backoffice.sheets.SheetForm;
import kakehashi.backoffice.sheets.ShownSheet;
import kakehashi.domain.matching.interview.InterviewSheet;
import kakehashi.i18n.faces.PageTexts;

/** A page that asks for something about the interviews of an event and carries it out. */
public abstract class InterviewForm extends SheetForm<InterviewSheet> {

    @Inject
    ShownInterview shown;

    @Inject
    PageTexts texts;

    @Override
    protected ShownSheet<InterviewSheet> shown() {
        return shown;
    }
}
