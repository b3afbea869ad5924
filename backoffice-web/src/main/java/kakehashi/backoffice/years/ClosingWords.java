package kakehashi.backoffice.years;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.backoffice.Office;
import kakehashi.domain.privacy.closing.ClosingFile;
import kakehashi.domain.privacy.closing.ClosingState;
import kakehashi.domain.privacy.closing.ClosingStep;
import kakehashi.domain.privacy.closing.Leftover;
import kakehashi.domain.privacy.erasure.HeldCount;
import kakehashi.domain.shared.Deed;
import kakehashi.i18n.faces.PageTexts;

/** Closings in the reader's language. */
@RequestScoped
class ClosingWords {

    private static final String NONE = "–";

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** The key of a state; null for a closing that is not begun. */
    static String state(ClosingState state) {
        return "ClosingState." + (state == null ? "NONE" : state);
    }

    /** What comes next. */
    String next(ClosingFile file) {
        return file.over()
                ? texts.get("closing.next." + (file.state() == null ? "NONE" : file.state()))
                : texts.of("closing.next.RUNS", "last", office.day(file.year().endsOn()));
    }

    /** A table that is erased, with its rows when it was packed and now. */
    public record Line(String name, String before, String left) {}

    /** A line for each table that has or had rows. */
    List<Line> lines(ClosingFile file) {
        Map<String, Long> before = file.before().stream().collect(Collectors.toMap(HeldCount::table, HeldCount::rows));
        return file.left().stream()
                .filter(each -> each.rows() + before.getOrDefault(each.table(), 0L) > 0)
                .map(each -> new Line(
                        table(each.table()),
                        before.isEmpty() ? NONE : number(before.getOrDefault(each.table(), 0L)),
                        number(each.rows())))
                .toList();
    }

    /** What a table holds. */
    String table(String table) {
        return texts.get("HeldTable." + table);
    }

    /** A number. */
    String number(long count) {
        return texts.of("closing.page.count", "count", count);
    }

    /** Who did something, and when; a dash for nobody. */
    String deed(Deed deed) {
        return deed == null ? NONE : office.time(deed.at()) + " " + deed.login();
    }

    /** The latest step of a kind: who, and when; a dash for none. */
    String deed(ClosingFile file, ClosingStep.Kind kind) {
        return deed(file.step(kind).map(ClosingStep::done).orElse(null));
    }

    /** Something that is left. */
    String left(Leftover leftover) {
        String what = texts.get("Leftover.Kind." + leftover.kind());
        return leftover.table() == null
                ? texts.of("closing.left.files", "what", what, "count", leftover.count())
                : texts.of(
                        "closing.left.rows", "what", what, "table", table(leftover.table()), "count", leftover.count());
    }
}
