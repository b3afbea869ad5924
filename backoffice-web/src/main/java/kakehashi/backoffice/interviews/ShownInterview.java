package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.sheets.ShownSheet;
import kakehashi.domain.matching.interview.InterviewDesk;
import kakehashi.domain.matching.interview.InterviewSheet;

/** The interview day that a page was opened for, as it was shown when its form was opened. */
@Named
@RequestScoped
public class ShownInterview extends ShownSheet<InterviewSheet> {

    @Inject
    InterviewDesk desk;

    @Inject
    Office office;

    @Override
    protected Optional<InterviewSheet> read(UUID event) {
        return desk.sheet(event);
    }

    @Override
    protected String none() {
        return "interviewNone";
    }

    @Override
    protected Screen home() {
        return Screen.INTERVIEW;
    }

    /** Whether a timetable is published. */
    public boolean isPublished() {
        return shown().publishedDraftId() != null;
    }

    /** Where sheets are printed. */
    public Address getSheets() {
        return office.at(Screen.INTERVIEW_SHEETS).with("event", shown().event().id());
    }
}
