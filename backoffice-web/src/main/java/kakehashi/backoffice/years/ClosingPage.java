package kakehashi.backoffice.years;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.closing.ClosingFile;
import kakehashi.domain.privacy.closing.ClosingState;
import kakehashi.domain.privacy.closing.ClosingStep;
import kakehashi.domain.privacy.closing.Closings;
import kakehashi.domain.privacy.closing.Obstacle;
import kakehashi.domain.privacy.closing.YearErasing;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code closing.xhtml}: how far a year is closed, what comes next, and its papers. */
@Named("yearClosingPage")
@RequestScoped
public class ClosingPage {

    private ClosingFile file;
    private List<ClosingWords.Line> lines = List.of();
    private List<String> left = List.of();

    @Inject
    Closings closings;

    @Inject
    YearErasing erasing;

    @Inject
    ClosingPapers papers;

    @Inject
    ClosingWords words;

    @Inject
    Office office;

    /** Shows the closing, or sends one of its files; answers 404 when the reader sees none. */
    public void load() throws IOException {
        try {
            file = closings.open(Ids.parse(Posted.asked("id"), "yearUnknown"));
            if (papers.isAsked()) {
                papers.send(file);
                return;
            }
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        lines = words.lines(file);
        if (isSearched() && office.writes(Screen.YEAR_CLOSING)) {
            left = erasing.left(file.year().id()).stream().map(words::left).toList();
        }
    }

    /** Whether what is left is searched for: from the end of the keys to the certificate. */
    private boolean isSearched() {
        return file.state() == ClosingState.KEYS_DESTROYED || file.state() == ClosingState.SCANNED;
    }

    /** The year, without marks between its digits. */
    public String getYear() {
        return file == null ? "" : String.valueOf(file.year().fiscalYear());
    }

    /** The key of what is finished. */
    public String getState() {
        return ClosingWords.state(file.state());
    }

    /** What comes next, in words. */
    public String getNext() {
        return words.next(file);
    }

    /** The closing itself, what there is of it, and its papers. */
    public ShownClosing getShown() {
        return new ShownClosing(file, office.writes(Screen.YEAR_CLOSING), Posted.asked("number"));
    }

    /** What the reader can do next. */
    public List<ClosingAct> getActs() {
        return ClosingAct.next(file, office.getRole());
    }

    /** The tables with their rows. */
    public List<ClosingWords.Line> getLines() {
        return lines;
    }

    /** What must be settled first, while it matters. */
    public List<Obstacle> getObstacles() {
        boolean early = file.state() == null || file.state().isBehind(ClosingState.ASKED);
        return early ? file.obstacles() : List.of();
    }

    /** What the last search would find now. */
    public List<String> getLeft() {
        return left;
    }

    /** What was done, the latest first. */
    public List<ClosingStep> getSteps() {
        return file.steps();
    }

    /** Who took a step, and when. */
    public String deed(ClosingStep step) {
        return words.deed(step.done());
    }

    /** How many rows of all that was packed still are there. */
    public String getProgress() {
        return papers.progress(file);
    }

    /** The key of what is in the way. */
    public String obstacle(Obstacle obstacle) {
        return "Obstacle.Kind." + obstacle.kind();
    }

    /** The address of a form. */
    public Address act(ClosingAct act) {
        return office.at(Screen.YEAR_CLOSING_STEP).with("id", file.year().id()).with("act", act);
    }

    /** The address of a file: {@code package}, {@code receipt} or {@code certificate}. */
    public Address as(String what) {
        return here().with("as", what);
    }

    /** The address of this page. */
    public Address here() {
        return office.at(Screen.YEAR_CLOSING).with("id", file.year().id());
    }
}
