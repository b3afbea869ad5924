package kakehashi.backoffice.changes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.Grid;
import kakehashi.domain.privacy.change.ChangeReport;
import kakehashi.domain.privacy.change.ChangeReportSheet;
import kakehashi.domain.privacy.change.ChangeReports;
import kakehashi.domain.privacy.change.RegisterChange;
import kakehashi.domain.privacy.change.RegisterState;
import kakehashi.domain.programme.Programme;
import kakehashi.i18n.faces.PageTexts;

/** Says in the reader's language what a report of changes holds. */
@RequestScoped
public class ChangeWords {

    private static final List<String> COLUMNS = List.of("register", "label", "before", "after");

    @Inject
    ChangeReports reports;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** The number of a report, such as {@code 2026-3}. */
    public String number(ChangeReportSheet sheet) {
        return sheet.year().fiscalYear() + "-" + sheet.report().number();
    }

    /** What it is called: the first of a year tells everything, a later one what changed. */
    String title(ChangeReportSheet sheet) {
        return texts.of(
                sheet.report().number() == 1 ? "changes.title.first" : "changes.title.later", "number", number(sheet));
    }

    /** What registers say, in words. */
    List<ChangeLine> lines(List<RegisterChange> changes) {
        return changes.stream().map(this::line).toList();
    }

    private ChangeLine line(RegisterChange change) {
        return new ChangeLine(
                texts.get("RegisterState.Kind." + change.kind()),
                change.label(),
                words(change.kind(), change.before(), "changes.notThere"),
                words(change.kind(), change.after(), "changes.over"));
    }

    private String words(RegisterState.Kind kind, String said, String otherwise) {
        if (said == null) {
            return texts.get(otherwise);
        }
        if (kind != RegisterState.Kind.HANDLER) {
            return said;
        }
        String[] parts = said.split("[|]");
        return texts.of(
                "changes.handler",
                "role",
                texts.get("Role." + parts[0]),
                "first",
                office.day(LocalDate.parse(parts[1])),
                "last",
                office.day(LocalDate.parse(parts[2])));
    }

    /** When a report was handed in; empty before. */
    String submitted(ChangeReport report) {
        return office.day(report.submittedOn());
    }

    /** What registers say, as a table. */
    Grid grid(List<RegisterChange> changes) {
        return new Grid(
                headings(COLUMNS),
                lines(changes).stream().map(ChangeLine::cells).toList());
    }

    /** The reports of a year with what changed, as a table. */
    public Grid grid(Programme year) {
        return new Grid(
                headings(List.of("number", "made", "submitted", "reason", "register", "label", "before", "after")),
                reports.all().stream()
                        .filter(sheet -> sheet.year().id().equals(year.id()))
                        .flatMap(this::rows)
                        .toList());
    }

    private Stream<List<String>> rows(ChangeReportSheet sheet) {
        List<String> head = List.of(
                number(sheet),
                office.time(sheet.report().made().at()),
                submitted(sheet.report()),
                sheet.report().reason());
        return lines(sheet.changes()).stream()
                .map(line -> Stream.concat(head.stream(), line.cells().stream()).toList());
    }

    private List<String> headings(List<String> columns) {
        return columns.stream().map(each -> texts.get("changes." + each)).toList();
    }
}
