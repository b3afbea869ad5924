package kakehashi.backoffice.internships;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.sheets.ShownSheet;
import kakehashi.domain.matching.internship.PlacementSheet;
import kakehashi.domain.matching.internship.Placements;

/** The internship that a page was opened for, as it was shown when its form was opened. */
@Named
@RequestScoped
public class ShownPlacement extends ShownSheet<PlacementSheet> {

    @Inject
    Placements desk;

    @Override
    protected Optional<PlacementSheet> read(UUID event) {
        return desk.sheet(event);
    }

    @Override
    protected String none() {
        return "placementNone";
    }

    @Override
    protected Screen home() {
        return Screen.PLACEMENT;
    }
}
