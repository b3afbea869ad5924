package kakehashi.backoffice.internships;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.matching.internship.Placements;

/** Mirrors {@code computing.xhtml}: it is asked whether places shall be computed from both sides' ranks, and done. */
@Named
@RequestScoped
public class ComputingPage extends PlacementForm {

    @Inject
    Placements placements;

    /** Asks or computes; answers 404 when there is no internship that can change. */
    public void load() throws IOException {
        if (isOpened(Screen.PLACEMENT_RUN)) {
            ask(List.of());
            carryOut(() -> placements.run(sheet().event().id(), shown.version()), "placed");
        }
    }

    /** What will be done, with how many people. */
    public String getIntro() {
        long silent =
                sheet().people().stream().filter(each -> each.wishes() == 0).count();
        return texts.of(
                "internships.computing.intro", "people", sheet().people().size(), "silent", silent);
    }

    /** Whether changes by hand are lost; also asked before the placing is loaded. */
    public boolean isAgain() {
        return sheet() != null && sheet().computed();
    }
}
