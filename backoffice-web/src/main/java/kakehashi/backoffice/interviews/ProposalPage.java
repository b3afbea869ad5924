package kakehashi.backoffice.interviews;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.matching.interview.DraftSheet;
import kakehashi.domain.matching.interview.InterviewDay;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code proposal.xhtml}: a draft of a timetable, how good it is, and why some wishes are not met. Source: R-A33. */
@Named
@RequestScoped
public class ProposalPage {

    /** The parameter that names the draft. */
    static final String DRAFT = "draft";

    private DraftSheet sheet;
    private DraftWords words;
    private DraftGrid grid;

    @Inject
    ShownDraft shown;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @PostConstruct
    void read() {
        sheet = shown.find().orElse(null);
        if (sheet != null) {
            words = new DraftWords(sheet, texts);
            grid = new DraftGrid(sheet, texts, isOpen() ? shown.at(Screen.INTERVIEW_MOVE) : null);
        }
    }

    /** Answers 404 when there is no such draft. */
    public void load() throws IOException {
        office.standAt(shown.at(Screen.INTERVIEW_DRAFT));
        if (sheet == null) {
            Refusal.notThere(shown.why());
        }
    }

    /** The heading. */
    public String getHeading() {
        return texts.of("interviews.draft", "number", sheet.draft().number());
    }

    /** The key of who sees it. */
    public String getStanding() {
        return "interviews.proposal.standing." + isPublished();
    }

    private boolean isPublished() {
        return sheet.draft().id().equals(sheet.sheet().publishedDraftId());
    }

    /** How it was made and how good it is, a sentence each. */
    public List<String> getScore() {
        List<String> score = new ArrayList<>();
        score.add(words.made());
        score.addAll(words.score());
        return score;
    }

    /** Those who have no meeting; empty for nobody. */
    public String getWithout() {
        List<String> without =
                sheet.without().stream().map(InterviewDay.Guest::reference).toList();
        return without.isEmpty()
                ? texts.get("interviews.proposal.everybody")
                : texts.of(
                        "interviews.proposal.without",
                        "count",
                        without.size(),
                        "references",
                        String.join(", ", without));
    }

    /** Whether meetings can be moved and fixed. */
    public boolean isOpen() {
        return shown.isOpen();
    }

    /** Whether it can be published. */
    public boolean isPublishable() {
        return isOpen() && !isPublished();
    }

    /** What is not as in the draft it was made from. */
    public List<String> getMoves() {
        return words.moves();
    }

    /** Whether it was made from another. */
    public boolean isFollowing() {
        return sheet.draft().base() != null;
    }

    /** The meetings, by turn. */
    public List<DraftWords.Line> getMeetings() {
        return words.meetings();
    }

    /** The same as a grid of companies and turns. */
    public DraftGrid getGrid() {
        return grid;
    }

    /** Where a meeting is moved. */
    public Address move(DraftWords.Line line) {
        return shown.at(Screen.INTERVIEW_MOVE).with(ShiftingPage.MEETING, line.id());
    }

    /** Where a meeting is fixed. */
    public Address fix(DraftWords.Line line) {
        return shown.at(Screen.INTERVIEW_PIN)
                .with(FixingPage.COMPANY, line.place().host())
                .with(FixingPage.PERSON, line.place().guest())
                .with(FixingPage.TURN, line.place().turn())
                .with(FixingPage.SEAT, line.place().seat());
    }

    /** The wishes that are not met. */
    public List<DraftWords.Open> getUnmet() {
        return words.unmet();
    }

    /** Where it is published. */
    public Address getPublishing() {
        return shown.at(Screen.INTERVIEW_PUBLISHING);
    }
}
