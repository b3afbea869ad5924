package kakehashi.backoffice.copies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.copies.CopyKind;
import kakehashi.domain.matching.interview.DraftSheet;
import kakehashi.domain.matching.interview.InterviewDrafts;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code interviewsheets.xhtml}: the interviews of each company or each person as papers. Source: P5. */
@Named
@RequestScoped
public class InterviewSheetsPage {

    private DraftSheet sheet;

    @Inject
    NumberedPapers papers;

    @Inject
    InterviewDrafts drafts;

    @Inject
    InterviewSheets sheets;

    @Inject
    HttpServletRequest request;

    /** Asks which, or sends them as a file; answers 404 when there is no such event or no timetable is published. */
    public void load() throws IOException {
        if (!papers.isOfEvent()) {
            Refusal.notThere(new Refused("eventUnknown"));
            return;
        }
        try {
            sheet = drafts.published(papers.getEventId()).orElse(null);
        } catch (Refused foreign) {
            Refusal.notThere(foreign);
            return;
        }
        if (sheet == null) {
            Refusal.notThere(new Refused("interviewUnpublished"));
        } else if (papers.isPressed()) {
            boolean people = "people".equals(request.getParameter("for"));
            papers.send(
                    CopyKind.INTERVIEW_SHEETS,
                    file -> people ? sheets.ofPeople(file, sheet) : sheets.ofCompanies(file, sheet));
        }
    }
}
