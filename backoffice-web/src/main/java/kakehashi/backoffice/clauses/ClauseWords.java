package kakehashi.backoffice.clauses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.Grid;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.clauses.ClauseRow;
import kakehashi.domain.privacy.clauses.Clauses;
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

    /** Every clause, in order. */
    List<ClauseLine> lines() {
        return clauses.rows().stream().map(this::line).toList();
    }

    private ClauseLine line(ClauseRow row) {
        Stream<ClauseLine.Note> counts = row.counts().stream().map(this::note);
        Stream<ClauseLine.Note> points = row.unmet().stream().map(this::note);
        return new ClauseLine(
                row.clause().number(),
                texts.get("Clause." + row.clause()),
                row.standing(),
                Stream.concat(counts, points).toList());
    }

    private ClauseLine.Note note(ClauseRow.Count count) {
        Screen screen = Screen.valueOf(count.check().evidence().name());
        return new ClauseLine.Note(
                texts.of("ClauseCheck." + count.check(), "count", count.number()),
                count.fine(),
                office.opens(screen) ? office.at(screen) : null);
    }

    private ClauseLine.Note note(InspectionPoint point) {
        return new ClauseLine.Note(
                texts.of("clauses.clauses.unmet", "point", texts.get("InspectionPoint." + point)),
                false,
                office.opens(Screen.INSPECTIONS) ? office.at(Screen.INSPECTIONS) : null);
    }

    /** The clauses as a table. */
    public Grid grid() {
        return new Grid(
                Stream.of("number", "clause", "standing", "found")
                        .map(column -> texts.get("clauses.clauses." + column))
                        .toList(),
                lines().stream().map(this::row).toList());
    }

    private List<String> row(ClauseLine line) {
        return List.of(
                String.valueOf(line.number()),
                line.title(),
                texts.get("ClauseRow.Standing." + line.standing()),
                line.said());
    }
}
