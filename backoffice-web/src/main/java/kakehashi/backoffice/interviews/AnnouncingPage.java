package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.matching.interview.InterviewDraft;
import kakehashi.domain.matching.interview.InterviewDrafts;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code announcing.xhtml}: it is asked whether everybody shall be shown their meetings of a draft, and done. */
@Named
@RequestScoped
public class AnnouncingPage extends InterviewForm {

    private InterviewDraft draft;

    @Inject
    ShownDraft shownDraft;

    @Inject
    InterviewDrafts drafts;

    /** Asks or publishes; answers 404 when there is no such draft at an interview day that can change. */
    public void load() throws IOException {
        if (!isOpened(Screen.INTERVIEW_PUBLISHING, ProposalPage.DRAFT)) {
            return;
        }
        draft = sheet().draft(shownDraft.number()).orElse(null);
        if (draft == null) {
            Refusal.notThere(new Refused("interviewUnknown"));
            return;
        }
        ask(List.of());
        carryOut(() -> drafts.publish(sheet().event().id(), draft.number(), shown.version()), "interviewPublished");
    }

    /** What will be done. */
    public String getIntro() {
        return texts.of(
                "interviews.announcing.intro",
                "number",
                draft.number(),
                "meetings",
                draft.score().meetings());
    }

    /** Whether another was published before; also asked before the day is loaded. */
    public boolean isAgain() {
        return sheet() != null && sheet().published().isPresent();
    }
}
