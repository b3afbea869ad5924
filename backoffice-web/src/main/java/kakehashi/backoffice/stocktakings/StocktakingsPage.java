package kakehashi.backoffice.stocktakings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.stocktaking.StocktakingRow;
import kakehashi.domain.privacy.stocktaking.Stocktakings;

/** Mirrors {@code stocktakings.xhtml}: the stocktakings of accounts, quarter by quarter. */
@Named
@RequestScoped
public class StocktakingsPage {

    private List<StocktakingRow> rows = List.of();
    private LocalDate today;

    @Inject
    Stocktakings stocktakings;

    @Inject
    StocktakingWords words;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    /** Reads the quarters. */
    public void load() {
        today = handlers.today();
        rows = stocktakings.rows();
    }

    /** The quarters, the latest first. */
    public List<StocktakingRow> getRows() {
        return rows;
    }

    /** A quarter by its days. */
    public String name(StocktakingRow row) {
        return words.name(row.quarter());
    }

    /** How a quarter's stocktaking stands today. */
    public StocktakingRow.Standing standing(StocktakingRow row) {
        return row.standing(today);
    }

    /** Who signed it, and when; empty before. */
    public String signed(StocktakingRow row) {
        return words.signed(row);
    }

    /** The address of a quarter. */
    public Address sheet(StocktakingRow row) {
        return office.at(Screen.STOCKTAKING)
                .with(ShownStocktaking.QUARTER, row.quarter().first());
    }
}
