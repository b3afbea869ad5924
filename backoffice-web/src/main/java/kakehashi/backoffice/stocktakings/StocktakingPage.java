package kakehashi.backoffice.stocktakings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.stocktaking.StocktakingRow;
import kakehashi.domain.privacy.stocktaking.StocktakingSheet;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code stocktaking.xhtml}: the accounts of a quarter's stocktaking, and its file. */
@Named
@RequestScoped
public class StocktakingPage {

    private StocktakingSheet sheet;
    private List<AccountLine> lines = List.of();
    private StocktakingRow.Standing standing;
    private boolean open;
    private String signed;
    private String networks;

    @Inject
    ShownStocktaking shown;

    @Inject
    StocktakingWords words;

    @Inject
    StocktakingFile file;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    /** Shows the quarter, or sends its file; answers 404 when there is none. */
    public void load() throws IOException {
        sheet = shown.find().orElse(null);
        if (sheet == null) {
            return;
        }
        standing = sheet.row().standing(handlers.today());
        open = shown.isOpen(sheet);
        signed = words.signed(sheet.row());
        networks = words.networks(sheet.row());
        lines = words.lines(sheet);
        if ("pdf".equals(Posted.asked("as"))) {
            try {
                file.send(sheet);
            } catch (Refused refused) {
                Refusal.notThere(refused);
            }
        }
    }

    /** The quarter by its days. */
    public String getName() {
        return sheet == null ? "" : words.name(sheet.row().quarter());
    }

    /** How it stands. */
    public StocktakingRow.Standing getStanding() {
        return standing;
    }

    /** The last day on which it is signed in time. */
    public String getDue() {
        return office.day(sheet.row().dueOn());
    }

    /** Who signed it, and when; empty before. */
    public String getSigned() {
        return signed;
    }

    /** Which networks staff may sign in from. */
    public String getNetworks() {
        return networks;
    }

    /** The accounts, those nobody decided on first. */
    public List<AccountLine> getLines() {
        return lines;
    }

    /** How many accounts nobody decided on. */
    public int getUndecided() {
        return sheet.undecided().size();
    }

    /** Whether somebody can still decide on accounts. */
    public boolean isDecidable() {
        return getUndecided() > 0 && office.opens(Screen.STOCKTAKING_DECIDING);
    }

    /** Whether the reader can sign the whole. */
    public boolean isSignable() {
        return getUndecided() == 0 && open && office.opens(Screen.STOCKTAKING_SIGNING);
    }

    /** The address of the form with decisions. */
    public Address getDeciding() {
        return shown.at(Screen.STOCKTAKING_DECIDING);
    }

    /** The address of the form that signs. */
    public Address getSigning() {
        return shown.at(Screen.STOCKTAKING_SIGNING);
    }

    /** The address of its file. */
    public Address getPdf() {
        return shown.at(Screen.STOCKTAKING).with("as", "pdf");
    }

    /** The way back to all quarters. */
    public Address getBack() {
        return office.at(Screen.STOCKTAKINGS);
    }
}
