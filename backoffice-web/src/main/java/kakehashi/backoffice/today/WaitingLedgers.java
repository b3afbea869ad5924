package kakehashi.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.change.ChangeReports;
import kakehashi.domain.privacy.stocktaking.Stocktakings;
import kakehashi.i18n.faces.PageTexts;

/** The quarter's stocktaking, changes the ward was not told of, and training that runs out. Source: T6, T13, T18. */
@RequestScoped
class WaitingLedgers {

    @Inject
    Stocktakings stocktakings;

    @Inject
    ChangeReports reports;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** For those who sign and report. */
    List<WaitingLine> lines() {
        return office.opens(Screen.STOCKTAKING_SIGNING)
                ? List.of(
                        line(stocktakings.waiting(), "stocktaking", Screen.STOCKTAKINGS),
                        line(reports.unreported(), "unreported", Screen.CHANGE_REPORTS),
                        line(reports.unsubmitted(), "unsubmitted", Screen.CHANGE_REPORTS),
                        line(stocktakings.untrained(), "untrained", Screen.ACCOUNTS))
                : List.of();
    }

    private WaitingLine line(long count, String what, Screen screen) {
        return new WaitingLine(count, texts.get("today.waiting." + what), office.at(screen));
    }
}
