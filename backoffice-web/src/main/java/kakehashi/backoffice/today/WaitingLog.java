package kakehashi.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.audit.LogReviews;
import kakehashi.i18n.faces.PageTexts;

/** Months of the access log that nobody signed in time. Source: R-CS3. */
@RequestScoped
class WaitingLog {

    @Inject
    LogReviews reviews;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** For those who sign. */
    List<WaitingLine> lines() {
        return office.opens(Screen.LOG_SIGNING)
                ? List.of(new WaitingLine(
                        reviews.late(), texts.get("today.waiting.logReviews"), office.at(Screen.LOG_CHECK)))
                : List.of();
    }
}
