package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.sheets.ShownSheet;
import kakehashi.domain.matching.result.ResultBoard;
import kakehashi.domain.matching.result.ResultDesk;

/** The interview day whose results a page was opened for. */
@Named
@RequestScoped
public class ShownResults extends ShownSheet<ResultBoard> {

    @Inject
    ResultDesk desk;

    @Override
    protected Optional<ResultBoard> read(UUID event) {
        return desk.board(event);
    }

    @Override
    protected String none() {
        return "interviewNone";
    }

    @Override
    protected Screen home() {
        return Screen.INTERVIEW_RESULTS;
    }
}
