package kakehashi.backoffice.stocktakings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.copies.Grid;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.stocktaking.AccountState;
import kakehashi.domain.privacy.stocktaking.Quarter;
import kakehashi.domain.privacy.stocktaking.StocktakingLine;
import kakehashi.domain.privacy.stocktaking.StocktakingRow;
import kakehashi.domain.privacy.stocktaking.StocktakingSheet;
import kakehashi.domain.privacy.stocktaking.Stocktakings;
import kakehashi.domain.programme.Programme;
import kakehashi.i18n.faces.PageTexts;

/** Says in the reader's language what a stocktaking holds. */
@RequestScoped
public class StocktakingWords {

    static final String UNDECIDED = "UNDECIDED";

    private static final List<String> COLUMNS = List.of("login", "role", "lastSignIn", "pledged", "trained", "decided");

    @Inject
    Stocktakings stocktakings;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** A quarter by its days. */
    String name(Quarter quarter) {
        return texts.of(
                "stocktakings.quarter", "first", office.day(quarter.first()), "last", office.day(quarter.last()));
    }

    /** The accounts nobody decided on first, then the others. */
    List<AccountLine> lines(StocktakingSheet sheet) {
        return Stream.concat(
                        sheet.undecided().stream().map(this::line),
                        sheet.lines().stream().map(this::line))
                .toList();
    }

    private AccountLine line(StocktakingLine line) {
        String decided = texts.of(
                "stocktakings.decision",
                "what",
                texts.get("StocktakingLine.Decision." + line.decision()),
                "login",
                line.decided().login(),
                "at",
                office.time(line.decided().at()));
        return line(line.state(), line.decision().name(), decided);
    }

    /** An account nobody decided on. */
    AccountLine line(AccountState state) {
        return line(state, UNDECIDED, texts.get("stocktakings.undecided"));
    }

    private AccountLine line(AccountState state, String standing, String decided) {
        return new AccountLine(
                state.login(),
                texts.get("Role." + state.role()),
                state.lastSignIn() == null
                        ? texts.get("stocktakings.neverSignedIn")
                        : texts.of("stocktakings.signedIn", "at", office.time(state.lastSignIn())),
                proof(state, state.pledgedOn(), "stocktakings.pledgedOn"),
                trained(state),
                standing,
                decided);
    }

    private String proof(AccountState state, LocalDate day, String key) {
        if (!state.role().isHandling()) {
            return texts.get("stocktakings.notNeeded");
        }
        return day == null ? texts.get("stocktakings.missing") : texts.of(key, "day", office.day(day));
    }

    private String trained(AccountState state) {
        boolean over = state.trainedUntil() != null && state.trainedUntil().isBefore(handlers.today());
        return proof(state, state.trainedUntil(), over ? "stocktakings.trainingOver" : "stocktakings.trainedUntil");
    }

    /** Which networks staff may sign in from. */
    String networks(StocktakingRow row) {
        String kept = row.stocktaking() == null ? null : row.stocktaking().networks();
        String networks = kept == null ? stocktakings.networks() : kept;
        return networks.isBlank() ? texts.get("stocktakings.anywhere") : networks;
    }

    /** Who signed, and when; empty before. */
    String signed(StocktakingRow row) {
        return row.stocktaking() == null || !row.stocktaking().isSigned()
                ? ""
                : texts.of(
                        "stocktakings.signedBy",
                        "login",
                        row.stocktaking().signed().login(),
                        "at",
                        office.time(row.stocktaking().signed().at()));
    }

    /** The accounts of a stocktaking as a table. */
    Grid grid(StocktakingSheet sheet) {
        return new Grid(
                COLUMNS.stream().map(each -> texts.get("stocktakings." + each)).toList(),
                lines(sheet).stream().map(AccountLine::cells).toList());
    }

    /** The stocktakings of the quarters of a year as one table. */
    public Grid grid(Programme year) {
        List<String> headings = new ArrayList<>();
        Stream.of("when", "standing", "signed").forEach(each -> headings.add(texts.get("stocktakings." + each)));
        COLUMNS.forEach(each -> headings.add(texts.get("stocktakings." + each)));
        return new Grid(
                headings,
                stocktakings.rows().stream()
                        .filter(row -> !row.quarter().last().isBefore(year.startsOn())
                                && !row.quarter().first().isAfter(year.endsOn()))
                        .flatMap(row -> rows(row).stream())
                        .toList());
    }

    /** A row of each account; one for the quarter alone when there is none. */
    private List<List<String>> rows(StocktakingRow row) {
        List<String> head = List.of(
                name(row.quarter()),
                texts.get("StocktakingRow.Standing." + row.standing(handlers.today())),
                signed(row));
        List<AccountLine> lines = lines(stocktakings.sheet(row.quarter()));
        return lines.isEmpty()
                ? List.of(joined(head, COLUMNS.stream().map(each -> "").toList()))
                : lines.stream().map(line -> joined(head, line.cells())).toList();
    }

    private static List<String> joined(List<String> head, List<String> rest) {
        return Stream.concat(head.stream(), rest.stream()).toList();
    }
}
