package kakehashi.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.company.MinimumWages;
import kakehashi.domain.event.YearSteps;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.programme.Programmes;
import kakehashi.i18n.faces.PageTexts;

/** What comes back every year: the steps after opening a year, and the minimum wage. */
@RequestScoped
class WaitingYears {

    @Inject
    Programmes programmes;

    @Inject
    YearSteps steps;

    @Inject
    MinimumWages wages;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** As far as the reader may do something about them; those of which there are none have the count 0. */
    List<WaitingLine> lines() {
        List<WaitingLine> lines = new ArrayList<>();
        if (office.opens(Screen.YEARS)) {
            programmes.unfinished().forEach(year -> lines.add(line(year)));
        }
        if (office.opens(Screen.MINIMUM_WAGE)) {
            lines.add(new WaitingLine(
                    wages.isOutdated() ? 1 : 0, texts.get("today.waiting.wage"), office.at(Screen.MINIMUM_WAGE)));
        }
        return lines;
    }

    private WaitingLine line(Programme year) {
        return new WaitingLine(
                steps.open(year).size(),
                texts.of("today.waiting.year", "year", String.valueOf(year.fiscalYear())),
                office.at(Screen.YEARS));
    }
}
