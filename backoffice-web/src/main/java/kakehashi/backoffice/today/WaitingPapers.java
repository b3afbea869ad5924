package kakehashi.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.copies.CopyLedger;
import kakehashi.domain.mailing.GroupMailDesk;
import kakehashi.domain.mailing.Mailings;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.reporting.ReportShelf;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.faces.PageTexts;

/** Mails and copies that wait for somebody's decision, or are late. */
@RequestScoped
class WaitingPapers {

    /** For how many days a submitted report is new to the ward. */
    private static final int FRESH = 14;

    @Inject
    Mailings mailings;

    @Inject
    GroupMailDesk groups;

    @Inject
    CopyLedger ledger;

    @Inject
    ReportShelf shelf;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** As far as the reader's role opens their lists; those of which there are none have the count 0. */
    List<WaitingLine> lines() {
        List<WaitingLine> lines = new ArrayList<>();
        if (office.opens(Screen.MAILS)) {
            add(lines, mailings.stillNeeded().total(), "mails", Screen.MAILS);
        }
        if (office.opens(Screen.GROUP_MAILS)) {
            add(lines, groups.toRelease().size(), "releases", Screen.GROUP_MAILS);
        }
        if (office.opens(Screen.COPIES)) {
            CopyLedger.Waiting copies = ledger.waiting();
            boolean deciding = office.getRole() == Role.MANAGER || office.getRole() == Role.WARD;
            add(lines, deciding ? copies.asked() : 0, "copies", Screen.COPIES);
            add(lines, copies.due(), "due", Screen.COPIES);
            add(lines, office.writes(Screen.COPY) ? ledger.unwitnessed() : 0, "unwitnessed", Screen.COPIES);
        }
        if (office.writes(Screen.REPORT)) {
            add(lines, shelf.missing(handlers.today()), "reports", Screen.REPORTS);
        } else if (office.getRole() == Role.WARD) {
            add(lines, shelf.missing(handlers.today()), "reportsDue", Screen.REPORTS);
            add(lines, shelf.fresh(handlers.today().minusDays(FRESH)), "reportsNew", Screen.REPORTS);
        }
        return lines;
    }

    private void add(List<WaitingLine> lines, long count, String what, Screen screen) {
        lines.add(new WaitingLine(count, texts.get("today.waiting." + what), office.at(screen)));
    }
}
