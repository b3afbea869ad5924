package kakehashi.backoffice.clauses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.Download;
import kakehashi.backoffice.copies.Paper;
import kakehashi.backoffice.copies.PdfPress;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.clauses.ClauseRow;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code clauses.xhtml}: how the clauses of the special terms stand today. */
@Named
@RequestScoped
public class ClausesPage {

    private static final String NAME = "clauses";

    private ClauseWords.Lines lines = new ClauseWords.Lines(List.of(), List.of());
    private String problem;

    @Inject
    ClauseWords words;

    @Inject
    PdfPress press;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /** Shows the clauses, or sends them as a file. */
    public void load() throws IOException {
        try {
            if ("pdf".equals(Posted.asked("as"))) {
                Paper paper = paper();
                Download.send(NAME + ".pdf", Download.PDF, out -> press.draw(paper, out));
                return;
            }
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
        lines = words.lines();
    }

    private Paper paper() {
        String at = office.time(clock.instant());
        return new Paper(
                texts.get("Screen.CLAUSES"),
                texts.get("clauses.clauses.what"),
                "",
                texts.get("fields.file.foot"),
                List.of(Paper.Part.of(
                        NAME, texts.of("fields.file.mark", "who", office.getLogin(), "at", at), words.grid())));
    }

    /** The clauses. */
    public List<ClauseLine> getLines() {
        return lines.clauses();
    }

    /** The measures of the ward's report. */
    public List<ClauseLine> getMeasures() {
        return lines.measures();
    }

    /** How many clauses are not fine. */
    public long getRed() {
        return red(lines.clauses());
    }

    /** How many measures are not fine. */
    public long getRedMeasures() {
        return red(lines.measures());
    }

    private static long red(List<ClauseLine> some) {
        return some.stream()
                .filter(line -> line.standing() == ClauseRow.Standing.RED)
                .count();
    }

    /** Why there is no file; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** Whether the reader can make the audit pack. */
    public boolean isPacking() {
        return office.opens(Screen.AUDIT_PACK);
    }

    /** The address where the audit pack is made. */
    public Address getPack() {
        return office.at(Screen.AUDIT_PACK);
    }

    /** The address of the page as a file. */
    public Address getPdf() {
        return office.at(Screen.CLAUSES).with("as", "pdf");
    }
}
