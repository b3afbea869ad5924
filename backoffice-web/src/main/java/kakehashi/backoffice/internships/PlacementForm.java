package kakehashi.backoffice.internships;

import jakarta.inject.Inject;
import java.io.IOException;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.sheets.SheetForm;
import kakehashi.backoffice.sheets.ShownSheet;
import kakehashi.domain.matching.internship.PlacementSheet;
import kakehashi.i18n.faces.PageTexts;

/** A page that asks for something about the places of an internship and carries it out. */
public abstract class PlacementForm extends SheetForm<PlacementSheet> {

    @Inject
    ShownPlacement shown;

    @Inject
    PageTexts texts;

    @Override
    protected ShownSheet<PlacementSheet> shown() {
        return shown;
    }

    /** Carries out what was read back, and leads to a page of the internship; what is refused is said above the form. */
    void carryOut(Runnable change, Screen next, String done) throws IOException {
        carryOut(change, shown.at(next), done);
    }
}
