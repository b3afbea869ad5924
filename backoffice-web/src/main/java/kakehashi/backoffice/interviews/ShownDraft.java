package kakehashi.backoffice.interviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.interview.DraftSheet;
import kakehashi.domain.matching.interview.InterviewDrafts;
import kakehashi.domain.shared.Refused;

/** The draft that a page was opened for. */
@Named
@RequestScoped
public class ShownDraft {

    private DraftSheet sheet;
    private Refused why = new Refused("interviewUnknown");

    @Inject
    InterviewDrafts drafts;

    @Inject
    ShownInterview interviews;

    @Inject
    Office office;

    /** The draft that the address names; empty when there is none, or the reader may not handle its year. */
    Optional<DraftSheet> find() {
        if (sheet == null && number() > 0) {
            try {
                sheet = Ids.find(Posted.asked(ShownInterview.ID))
                        .flatMap(id -> drafts.draft(id, number()))
                        .orElse(null);
            } catch (Refused foreign) {
                why = foreign;
            }
        }
        return Optional.ofNullable(sheet);
    }

    /** The number of the draft that the address names; 0 for none. */
    int number() {
        String asked = Posted.asked(ProposalPage.DRAFT);
        return asked != null && asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0;
    }

    /** Why there is none. */
    Refused why() {
        return why;
    }

    /** Whether it can change. */
    boolean isOpen() {
        return interviews.isOpen(sheet.sheet()) && !sheet.sheet().running();
    }

    /** The address of a screen about the draft. */
    Address at(Screen screen) {
        return office.at(screen)
                .with(ShownInterview.ID, Posted.asked(ShownInterview.ID))
                .with(ProposalPage.DRAFT, number());
    }

    /** The event's title. */
    public String getTitle() {
        return sheet.sheet().event().title(office.getLanguage());
    }

    /** The way back to the interviews of the event. */
    public Address getInterviews() {
        return office.at(Screen.INTERVIEW).with(ShownInterview.ID, Posted.asked(ShownInterview.ID));
    }

    /** The way back to the draft. */
    public Address getBack() {
        return at(Screen.INTERVIEW_DRAFT);
    }
}
