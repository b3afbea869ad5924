package kakehashi.backoffice.outcomes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.lists.Paged;
import kakehashi.backoffice.lists.Pages;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.matching.outcome.OutcomeDesk;
import kakehashi.domain.matching.outcome.OutcomeRow;
import kakehashi.domain.matching.outcome.OutcomeStage;
import kakehashi.domain.privacy.handler.Handlers;

/** Mirrors {@code outcomes.xhtml}: the ways to companies, without the names of seekers. Source: R-D11. */
@Named
@RequestScoped
public class OutcomesPage {

    private Shown shown;
    private Paged<OutcomeRow> list;

    @Inject
    OutcomeDesk desk;

    @Inject
    OutcomeWords words;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    /** Reads what the address shows, and which page of it. */
    @PostConstruct
    void read() {
        shown = Shown.asked(office.at(Screen.OUTCOMES), handlers.today());
        list = Paged.of(
                shown.address(),
                Posted.asked(Pages.PARAMETER),
                (first, size) -> desk.page(shown.filter(), shown.stage(), first, size));
    }

    /** Which ways can be shown. */
    public List<Shown.Choice> getChoices() {
        return shown.choices();
    }

    /** The stages that can be shown, and all. */
    public List<Shown.Choice> getStages() {
        return shown.stages();
    }

    /** The same on the board. */
    public Address getBoard() {
        return office.at(Screen.OUTCOME_BOARD).with(Shown.SHOW, shown.filter());
    }

    /** The address of a way. */
    public Address one(OutcomeRow row) {
        return office.at(Screen.OUTCOME).with(OutcomeWork.ID, row.outcome().id());
    }

    /** The company of a way. */
    public String company(OutcomeRow row) {
        return words.company(row.company());
    }

    /** Whether somebody is to ask about a way. */
    public boolean due(OutcomeRow row) {
        return shown.isDue(row.outcome().lookOn());
    }

    /** Whether the company's day is over. */
    public boolean late(OutcomeRow row) {
        return shown.isOver(row.dutyOn());
    }

    /** The stage that is shown; null for all. */
    public OutcomeStage getStage() {
        return shown.stage();
    }

    /** The page of the list. */
    public Paged<OutcomeRow> getList() {
        return list;
    }
}
