package kakehashi.backoffice.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.Download;
import kakehashi.backoffice.copies.Grid;
import kakehashi.backoffice.copies.Paper;
import kakehashi.backoffice.copies.PdfPress;
import kakehashi.domain.privacy.clauses.NoticeUse;
import kakehashi.i18n.faces.PageTexts;

/** The versions of a notice as a paper. It names nobody. Source: R-W5. */
@RequestScoped
class NoticeFile {

    @Inject
    PdfPress press;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /**
     * Sends the versions as PDF.
     *
     * @throws kakehashi.domain.shared.Refused {@code paperFonts} when the server has not the fonts
     */
    void send(String kind, List<NoticeUse> uses) throws IOException {
        press.check();
        String name = "notice-" + kind.toLowerCase(Locale.ROOT).replace('_', '-');
        String mark = texts.of("fields.file.mark", "who", office.getLogin(), "at", office.time(clock.instant()));
        Paper paper = new Paper(
                texts.get("Screen.NOTICE_HISTORY"),
                texts.get("EventKind." + kind),
                "",
                "",
                List.of(Paper.Part.of(name, mark, grid(uses))));
        Download.send(name + ".pdf", Download.PDF, out -> press.draw(paper, out));
    }

    private Grid grid(List<NoticeUse> uses) {
        return new Grid(
                Stream.of("version", "language", "from", "until", "consents", "events")
                        .map(column -> texts.get("notices.history." + column))
                        .toList(),
                uses.stream().map(this::row).toList());
    }

    private List<String> row(NoticeUse use) {
        return List.of(
                String.valueOf(use.version()),
                office.languageName(use.language()),
                office.time(use.from()),
                use.inForce() ? texts.get("notices.notice.inForce") : office.time(use.until()),
                String.valueOf(use.consents()),
                String.join(", ", use.events()));
    }
}
