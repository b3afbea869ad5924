package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.matching.interview.Solving;

/** Mirrors {@code stopping.xhtml}: it is asked whether the search shall stop and keep the best, and done. */
@Named
@RequestScoped
public class StoppingPage extends InterviewForm {

    @Inject
    Solving solving;

    /** Asks or stops; answers 404 when there is no interview day that can change. */
    public void load() throws IOException {
        if (isOpened(Screen.INTERVIEW_STOP)) {
            ask(List.of());
            carryOut(() -> solving.stop(sheet().event().id()), shown.at(Screen.INTERVIEW), null);
        }
    }
}
