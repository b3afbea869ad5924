package kakehashi.backoffice.clauses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.Grid;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.clauses.ClauseBoard;
import kakehashi.domain.privacy.clauses.ClauseRow;
import kakehashi.domain.privacy.clauses.Clauses;
import kakehashi.domain.privacy.clauses.MeasureRow;
import kakehashi.domain.privacy.inspection.InspectionPoint;
import kakehashi.i18n.faces.PageTexts;

/** Says in the reader's language how the clauses stand. */
@RequestScoped
public class ClauseWords {

    @Inject
    Clauses clauses;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /**
     * How everything stands.
     *
     * @param clauses every clause, in order
     * @param measures every measure of the ward's report, in order
     */
    record Lines(List<ClauseLine> clauses, List<ClauseLine> measures) {}

    /** Every clause and measure. */
    Lines lines() {
        ClauseBoard board = clauses.board();
        return new Lines(
                board.clauses().stream().map(this::line).toList(),
                board.measures().stream().map(this::line).toList());
    }

    private ClauseLine line(MeasureRow row) {
        return new ClauseLine(
                row.measure().name(),
                texts.get("Measure." + row.measure()),
                row.standing(),
                row.counts().stream().map(this::note).toList());
    }

    private ClauseLine line(ClauseRow row) {
        Stream<ClauseLine.Note> counts = row.counts().stream().map(this::note);
        Stream<ClauseLine.Note> points = row.unmet().stream().map(this::note);
        return new ClauseLine(
                row.clause().name(),
                texts.of(
                        "clauses.clauses.numbered",
                        "number",
                        row.clause().number(),
                        "title",
                        texts.get("Clause." + row.clause())),
                row.standing(),
                Stream.concat(counts, points).toList());
    }

    private ClauseLine.Note note(ClauseRow.Count count) {
        Screen screen = Screen.valueOf(count.check().evidence().name());
        String counted = texts.of("ClauseCheck." + count.check(), "count", count.number());
        return new ClauseLine.Note(
                count.fine() ? counted : texts.of("clauses.clauses.bad", "what", counted),
                count.fine(),
                office.opens(screen) ? office.at(screen) : null);
    }

    private ClauseLine.Note note(InspectionPoint point) {
        return new ClauseLine.Note(
                texts.of(
                        "clauses.clauses.bad",
                        "what",
                        texts.of("clauses.clauses.unmet", "point", texts.get("InspectionPoint." + point))),
                false,
                office.opens(Screen.INSPECTIONS) ? office.at(Screen.INSPECTIONS) : null);
    }

    /** The clauses and measures as a table. */
    public Grid grid() {
        Lines lines = lines();
        return new Grid(
                Stream.of("clause", "standing", "found")
                        .map(column -> texts.get("clauses.clauses." + column))
                        .toList(),
                Stream.concat(lines.clauses().stream(), lines.measures().stream())
                        .map(this::row)
                        .toList());
    }

    private List<String> row(ClauseLine line) {
        return List.of(line.title(), texts.get("ClauseRow.Standing." + line.standing()), line.said());
    }
}
