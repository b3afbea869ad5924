package kakehashi.backoffice.stocktakings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.Download;
import kakehashi.backoffice.copies.Paper;
import kakehashi.backoffice.copies.PdfPress;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.stocktaking.StocktakingSheet;
import kakehashi.i18n.faces.PageTexts;

/** A stocktaking as a paper. It holds nothing of people but the logins of staff. Source: T17. */
@RequestScoped
class StocktakingFile {

    @Inject
    StocktakingWords words;

    @Inject
    Handlers handlers;

    @Inject
    PdfPress press;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /**
     * Sends it as PDF.
     *
     * @throws kakehashi.domain.shared.Refused {@code paperFonts} when the server has not the fonts
     */
    void send(StocktakingSheet sheet) throws IOException {
        press.check();
        String name = "stocktaking-" + sheet.row().quarter().first();
        Paper paper = paper(sheet, name);
        Download.send(name + ".pdf", Download.PDF, out -> press.draw(paper, out));
    }

    private Paper paper(StocktakingSheet sheet, String name) {
        String standing = texts.get("StocktakingRow.Standing." + sheet.row().standing(handlers.today()));
        return new Paper(
                texts.get("Screen.STOCKTAKING"),
                words.name(sheet.row().quarter()),
                standing + " " + words.signed(sheet.row()),
                texts.of("stocktakings.file.networks", "networks", words.networks(sheet.row())),
                List.of(Paper.Part.of(
                        name,
                        texts.of("fields.file.mark", "who", office.getLogin(), "at", office.time(clock.instant())),
                        words.grid(sheet))));
    }
}
