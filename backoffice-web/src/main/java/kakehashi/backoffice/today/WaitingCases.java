package kakehashi.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.cases.CasesPage;
import kakehashi.backoffice.cases.RetentionPage;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.outcomes.Shown;
import kakehashi.domain.casework.CaseFilter;
import kakehashi.domain.casework.Cases;
import kakehashi.domain.casework.FollowUps;
import kakehashi.domain.casework.HandOvers;
import kakehashi.domain.casework.RetentionDesk;
import kakehashi.domain.casework.RetentionFilter;
import kakehashi.domain.matching.outcome.OutcomeDesk;
import kakehashi.domain.matching.outcome.OutcomeFilter;
import kakehashi.domain.staff.Role;
import kakehashi.i18n.faces.PageTexts;

/** What is due for cases, who is to be asked, and for managers, which cases somebody opened whose they are not or left. */
@RequestScoped
class WaitingCases {

    @Inject
    Cases cases;

    @Inject
    FollowUps followUps;

    @Inject
    RetentionDesk retention;

    @Inject
    OutcomeDesk outcomes;

    @Inject
    HandOvers handOvers;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** As far as the reader's role opens cases; those of which there are none have the count 0. */
    List<WaitingLine> lines() {
        List<WaitingLine> lines = new ArrayList<>();
        if (office.opens(Screen.CASES)) {
            boolean manager = office.getRole() == Role.MANAGER;
            lines.add(new WaitingLine(
                    followUps.countDue(), texts.get("today.waiting.followUps"), office.at(Screen.FOLLOW_UPS)));
            lines.add(new WaitingLine(
                    retention.page(RetentionFilter.TO_ASK, 0, 1).total(),
                    texts.get("today.waiting.retention"),
                    office.at(Screen.RETENTION).with(RetentionPage.SHOW, RetentionFilter.TO_ASK)));
            lines.add(new WaitingLine(
                    outcomes.countDue(),
                    texts.get("today.waiting.outcomes"),
                    office.at(Screen.OUTCOMES).with(Shown.SHOW, OutcomeFilter.DUE)));
            lines.add(new WaitingLine(
                    handOvers.countLeft(), texts.get("today.waiting.left"), office.at(Screen.CASE_HANDOVER)));
            lines.add(new WaitingLine(
                    manager ? cases.countBroken() : 0,
                    texts.get("today.waiting.broken"),
                    office.at(Screen.CASES).with(CasesPage.SHOW, CaseFilter.BROKEN)));
        }
        return lines;
    }
}
