package kakehashi.backoffice.outcomes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.matching.outcome.OutcomeDesk;
import kakehashi.domain.matching.outcome.OutcomeRow;
import kakehashi.domain.matching.outcome.OutcomeStage;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Slice;

/** Mirrors {@code outcomeboard.xhtml}: the ways to companies, a column for each stage. Source: R-D11. */
@Named
@RequestScoped
public class OutcomeBoardPage {

    /** How many cards a column has; the others stand in the list. */
    private static final int CARDS = 20;

    private Shown shown;
    private List<Column> columns;

    @Inject
    OutcomeDesk desk;

    @Inject
    OutcomeWords words;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    /**
     * A stage and the ways that stand there.
     *
     * @param stage the stage
     * @param total how many there are
     * @param cards the first of them, the longest unchanged first
     * @param all where all of them are listed
     */
    public record Column(OutcomeStage stage, long total, List<Card> cards, Address all) {

        /** Whether some have no card. */
        public boolean isMore() {
            return total > cards.size();
        }
    }

    /** A way on the board. */
    public record Card(Address link, int number, String company, String since, boolean due) {}

    /** Reads what the address shows. */
    @PostConstruct
    void read() {
        shown = Shown.asked(office.at(Screen.OUTCOME_BOARD), handlers.today());
        columns = desk.board(shown.filter(), CARDS).entrySet().stream()
                .map(each -> column(each.getKey(), each.getValue()))
                .toList();
    }

    private Column column(OutcomeStage stage, Slice<OutcomeRow> slice) {
        return new Column(
                stage,
                slice.total(),
                slice.rows().stream().map(this::card).toList(),
                office.at(Screen.OUTCOMES).with(Shown.SHOW, shown.filter()).with(Shown.STAGE, stage));
    }

    private Card card(OutcomeRow row) {
        return new Card(
                office.at(Screen.OUTCOME).with(OutcomeWork.ID, row.outcome().id()),
                row.number(),
                words.company(row.company()),
                office.day(row.outcome().since()),
                shown.isDue(row.outcome().lookOn()) || shown.isDue(row.dutyOn()));
    }

    /** Which ways can be shown. */
    public List<Shown.Choice> getChoices() {
        return shown.choices();
    }

    /** The same as a list. */
    public Address getTable() {
        return office.at(Screen.OUTCOMES).with(Shown.SHOW, shown.filter());
    }

    /** The stages in order. */
    public List<Column> getColumns() {
        return columns;
    }
}
