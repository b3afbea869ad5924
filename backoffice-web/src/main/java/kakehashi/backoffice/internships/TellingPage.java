package kakehashi.backoffice.internships;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.matching.internship.Placements;

/** Mirrors {@code telling.xhtml}: it is asked whether everybody shall be told the places, and done. */
@Named
@RequestScoped
public class TellingPage extends PlacementForm {

    @Inject
    Placements placements;

    /** Asks or tells; answers 404 when there is no internship that can change. */
    public void load() throws IOException {
        if (isOpened(Screen.PLACEMENT_PUBLISHING)) {
            ask(List.of());
            carryOut(() -> placements.publish(sheet().event().id(), shown.version()), "placesTold");
        }
    }

    /** What will be done, with how many people. */
    public String getIntro() {
        long placed =
                sheet().people().stream().filter(each -> each.place() != null).count();
        return texts.of(
                "internships.telling.intro",
                "placed",
                placed,
                "unplaced",
                sheet().people().size() - placed);
    }

    /** How many pairs speak against it; also asked before the placing is loaded. */
    public int getBlocking() {
        return sheet() == null ? 0 : sheet().blocking().size();
    }
}
