package kakehashi.backoffice.workplaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.AskingForm;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.place.WorkPlace;
import kakehashi.domain.privacy.place.WorkPlaces;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code leaving.xhtml}: a place of work is given up. */
@Named
@RequestScoped
public class LeavingPage extends AskingForm {

    private WorkPlace place;

    @Inject
    WorkPlaces places;

    @Inject
    Office office;

    /** Asks, reads back or gives it up; answers 404 when there is none. */
    public void load() throws IOException {
        place = Ids.find(Posted.asked("id")).flatMap(places::find).orElse(null);
        if (place == null) {
            Refusal.notThere(new Refused("workPlaceUnknown"));
            return;
        }
        office.standAt(getHidden());
        ask(List.of());
        carryOut(() -> {
            places.close(place.id());
            return getBack().with("done", "workPlaceClosed");
        });
    }

    /** What the place is called. */
    public String getName() {
        return place == null ? "" : place.name();
    }

    /** The way back to the register. */
    public Address getBack() {
        return office.at(Screen.WORK_PLACES);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return office.at(Screen.WORK_PLACE_LEAVING).with("id", Posted.asked("id"));
    }
}
