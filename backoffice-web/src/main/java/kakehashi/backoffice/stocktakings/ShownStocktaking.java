package kakehashi.backoffice.stocktakings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.stocktaking.Quarter;
import kakehashi.domain.privacy.stocktaking.StocktakingSheet;
import kakehashi.domain.privacy.stocktaking.Stocktakings;
import kakehashi.domain.shared.Refused;

/** The stocktaking that the address or the form names. */
@RequestScoped
class ShownStocktaking {

    /** The parameter that names its quarter by its first day. */
    static final String QUARTER = "quarter";

    @Inject
    Stocktakings stocktakings;

    @Inject
    Office office;

    /** The quarter's stocktaking; answers 404 when there is none. */
    Optional<StocktakingSheet> find() throws IOException {
        try {
            return Optional.of(stocktakings.sheet(
                    Quarter.read(Posted.asked(QUARTER)).orElseThrow(() -> new Refused("stocktakingUnknown"))));
        } catch (Refused unknown) {
            Refusal.notThere(unknown);
            return Optional.empty();
        }
    }

    /** Whether stock is taken of it now. */
    boolean isOpen(StocktakingSheet sheet) {
        return sheet.row().quarter().equals(stocktakings.current())
                && (sheet.row().stocktaking() == null
                        || !sheet.row().stocktaking().isSigned());
    }

    /** The address of one of its pages. */
    Address at(Screen screen) {
        return office.at(screen).with(QUARTER, Posted.asked(QUARTER));
    }
}
