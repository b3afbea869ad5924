package kakehashi.backoffice.timetable;

import jakarta.inject.Inject;
import java.io.IOException;
import kakehashi.backoffice.sheets.SheetForm;
import kakehashi.backoffice.sheets.ShownSheet;
import kakehashi.domain.timetable.TimetableSheet;
import kakehashi.i18n.faces.PageTexts;

/** A page that asks for something about a day and carries it out. */
public abstract class DayForm extends SheetForm<TimetableSheet> {

    @Inject
    ShownDay shown;

    @Inject
    PageTexts texts;

    @Override
    protected ShownSheet<TimetableSheet> shown() {
        return shown;
    }

    /** Carries out what was read back, and leads to the day; what is refused is said above the form. */
    void carryOut(Runnable change) throws IOException {
        carryOut(change, "timed");
    }
}
