package kakehashi.backoffice.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.Download;
import kakehashi.backoffice.copies.Grid;
import kakehashi.backoffice.copies.Paper;
import kakehashi.backoffice.copies.PdfPress;
import kakehashi.backoffice.copies.XlsxFile;
import kakehashi.domain.report.Content;
import kakehashi.domain.report.Figure;
import kakehashi.domain.report.Period;
import kakehashi.domain.reporting.ReportShelf;
import kakehashi.domain.reporting.ReportVersion;
import kakehashi.domain.reporting.Submitted;
import kakehashi.i18n.faces.PageTexts;

/** Submitted reports as files. They hold nobody's data, so that nobody is asked; each one is logged. */
@RequestScoped
public class ReportFiles {

    @Inject
    ReportShelf shelf;

    @Inject
    ReportWords words;

    @Inject
    PdfPress press;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    @Inject
    Clock clock;

    /**
     * Sends a version as a file.
     *
     * @param kind {@code pdf} or {@code xlsx}
     */
    void send(Period period, int position, String kind) throws IOException {
        Submitted submitted = shelf.file(period, position);
        String name = submitted.version().number() + "." + kind;
        if (kind.equals("pdf")) {
            Paper paper = paper(period, submitted);
            Download.send(name, Download.PDF, out -> press.draw(paper, out));
        } else {
            Download.send(
                    name,
                    Download.XLSX,
                    out -> XlsxFile.write(
                            sheet(submitted.contents()), submitted.version().number(), mark(submitted.version()), out));
        }
    }

    private Paper paper(Period period, Submitted submitted) {
        ReportVersion version = submitted.version();
        return new Paper(
                texts.of("reports.report.heading", "period", words.period(period)),
                version.programmeName(),
                words.days(period),
                reason(version) + definitions(period, submitted.contents()),
                List.of(Paper.Part.of(version.number(), mark(version), grid(submitted.contents()))));
    }

    /** Why the version before was not right, on a line of its own; empty for the first. */
    private String reason(ReportVersion version) {
        return version.reason() == null ? "" : texts.of("reports.file.reason", "reason", version.reason()) + "\n";
    }

    private String mark(ReportVersion version) {
        return texts.of(
                "reports.file.mark",
                "number",
                version.number(),
                "submitter",
                version.submittedLogin(),
                "submitted",
                office.time(version.submittedAt()),
                "who",
                office.getLogin(),
                "at",
                office.time(clock.instant()));
    }

    private String definitions(Period period, List<Content> contents) {
        Stream<String> each = contents.stream()
                .map(content -> texts.of(
                        "reports.file.defined",
                        "report",
                        words.report(content.report()),
                        "definition",
                        words.definition(content.report())));
        return Stream.concat(
                        each,
                        Stream.of("reports.report.hidden")
                                .filter(key -> period.isYear())
                                .map(texts::get))
                .collect(Collectors.joining("\n"));
    }

    private Grid grid(List<Content> contents) {
        return new Grid(
                Stream.of("report", "figure", "amount").map(this::heading).toList(), rows(contents, false));
    }

    /** The same with the definition beside each figure. */
    private Grid sheet(List<Content> contents) {
        return new Grid(
                Stream.of("report", "figure", "amount", "definition")
                        .map(this::heading)
                        .toList(),
                rows(contents, true));
    }

    private String heading(String column) {
        return texts.get("reports.file." + column);
    }

    private List<List<String>> rows(List<Content> contents, boolean defined) {
        List<List<String>> rows = new ArrayList<>();
        for (Content content : contents) {
            boolean first = true;
            for (Figure figure : content.figures()) {
                String report = first || defined ? words.report(content.report()) : "";
                first = false;
                List<String> row = new ArrayList<>(List.of(report, words.full(figure), words.shown(figure)));
                if (defined) {
                    row.add(words.definition(content.report()));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
