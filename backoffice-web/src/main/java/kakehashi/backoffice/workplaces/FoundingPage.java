package kakehashi.backoffice.workplaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.AskingForm;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.place.WorkPlace;
import kakehashi.domain.privacy.place.WorkPlaces;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code founding.xhtml}: a place of work is added to the register. */
@Named
@RequestScoped
public class FoundingPage extends AskingForm {

    @Inject
    WorkPlaces places;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or adds. */
    public void load() throws IOException {
        office.standAt(getHidden());
        Question name = new Question("name", Question.Kind.LINE, texts.get("workplaces.name"))
                .hint(texts.get("workplaces.founding.name.hint"))
                .length(WorkPlace.LONGEST_NAME);
        Question kept = new Question("kept", Question.Kind.TEXT, texts.get("workplaces.kept"))
                .hint(texts.get("workplaces.founding.kept.hint"))
                .length(WorkPlace.LONGEST_KEPT);
        ask(List.of(name, kept));
        carryOut(() -> {
            places.add(name.getValue(), kept.getValue());
            return getBack().with("done", "workPlaceAdded");
        });
    }

    /** The way back to the register. */
    public Address getBack() {
        return office.at(Screen.WORK_PLACES);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return office.at(Screen.WORK_PLACE_ADDING);
    }
}
