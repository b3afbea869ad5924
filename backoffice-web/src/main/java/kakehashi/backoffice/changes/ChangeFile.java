package kakehashi.backoffice.changes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.Download;
import kakehashi.backoffice.copies.Paper;
import kakehashi.backoffice.copies.PdfPress;
import kakehashi.domain.privacy.change.ChangeReportSheet;
import kakehashi.domain.privacy.change.RegisterChange;
import kakehashi.domain.programme.ProgrammeText;
import kakehashi.i18n.Languages;
import kakehashi.i18n.faces.PageTexts;

/** A report of changes as the paper that is handed in to the ward. Source: T13. */
@RequestScoped
class ChangeFile {

    @Inject
    ChangeWords words;

    @Inject
    PdfPress press;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /**
     * Sends it as PDF: what changed, then what did not.
     *
     * @throws kakehashi.domain.shared.Refused {@code paperFonts} when the server has not the fonts
     */
    void send(ChangeReportSheet sheet) throws IOException {
        press.check();
        String name = "change-report-" + words.number(sheet);
        Paper paper = paper(sheet);
        Download.send(name + ".pdf", Download.PDF, out -> press.draw(paper, out));
    }

    private Paper paper(ChangeReportSheet sheet) {
        ProgrammeText.Words contract =
                Languages.nearest(sheet.year().texts(), office.getLanguage()).words();
        List<RegisterChange> lines = new ArrayList<>(sheet.changes());
        lines.addAll(sheet.unchanged());
        return new Paper(
                words.title(sheet),
                contract.name(),
                office.time(sheet.report().made().at()),
                texts.of("changes.file.foot", "reason", sheet.report().reason(), "contractor", contract.contractor()),
                List.of(Paper.Part.of(
                        words.number(sheet),
                        texts.of("fields.file.mark", "who", office.getLogin(), "at", office.time(clock.instant())),
                        words.grid(lines))));
    }
}
