package kakehashi.backoffice.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.consultation.WalkIn;

/** Mirrors {@code walkin.xhtml}: a consultation that was held without a booking is entered. Source: R-D14, T4. */
@Named
@RequestScoped
public class WalkInPage extends SpokenEntry {

    @Inject
    WalkInForm form;

    @Override
    Screen screen() {
        return Screen.WALK_IN;
    }

    @Override
    SpokenForm form() {
        return form;
    }

    @Override
    void foresee(WalkIn said) {
        walkIns.foresee(said);
    }

    @Override
    Address enter(WalkIn said) {
        return office.at(Screen.CONSULTATION).with("id", walkIns.enter(said)).with("done", "held");
    }
}
