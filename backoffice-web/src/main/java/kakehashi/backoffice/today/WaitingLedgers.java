package kakehashi.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.stocktaking.Stocktakings;
import kakehashi.i18n.faces.PageTexts;

/** The quarter's stocktaking of accounts. Source: T6, T13. */
@RequestScoped
class WaitingLedgers {

    @Inject
    Stocktakings stocktakings;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** For those who sign. */
    List<WaitingLine> lines() {
        return office.opens(Screen.STOCKTAKING_SIGNING)
                ? List.of(new WaitingLine(
                        stocktakings.waiting(), texts.get("today.waiting.stocktaking"), office.at(Screen.STOCKTAKINGS)))
                : List.of();
    }
}
