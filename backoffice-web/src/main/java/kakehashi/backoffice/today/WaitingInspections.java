package kakehashi.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.inspection.Inspections;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.faces.PageTexts;

/** Inspections that are overdue or due within a month, and findings that should have been mended. Source: T16. */
@RequestScoped
class WaitingInspections {

    @Inject
    Inspections inspections;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /**
     * For those who hold inspections; for the ward the findings, of those it can read. Those of which there are none have
     * the count 0.
     */
    List<WaitingLine> lines() {
        if (office.getRole() == Role.WARD) {
            return List.of(line(inspections.unmended(handlers.today()), "findings"));
        }
        if (!office.writes(Screen.INSPECTIONS)) {
            return List.of();
        }
        Inspections.Waiting waiting = inspections.waiting(handlers.today());
        return List.of(
                line(waiting.late(), "inspectionLate"),
                line(waiting.soon(), "inspectionSoon"),
                line(waiting.findings(), "findings"));
    }

    private WaitingLine line(long count, String what) {
        return new WaitingLine(count, texts.get("today.waiting." + what), office.at(Screen.INSPECTIONS));
    }
}
