package kakehashi.backoffice.stocktakings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.AskingForm;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.privacy.stocktaking.StocktakingDesk;
import kakehashi.domain.privacy.stocktaking.StocktakingSheet;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code completing.xhtml}: a manager signs the whole stocktaking. */
@Named
@RequestScoped
public class CompletingPage extends AskingForm {

    private StocktakingSheet sheet;
    private String networks = "";

    @Inject
    ShownStocktaking shown;

    @Inject
    StocktakingDesk desk;

    @Inject
    StocktakingWords words;

    @Inject
    Office office;

    /** Asks or signs; answers 404 when stock is not taken of the quarter now. */
    public void load() throws IOException {
        sheet = shown.find().orElse(null);
        if (sheet == null) {
            return;
        }
        if (!shown.isOpen(sheet)) {
            Refusal.notThere(new Refused("stocktakingSigned"));
            return;
        }
        office.standAt(getHidden());
        networks = words.networks(sheet.row());
        ask(List.of());
        carryOut(() -> {
            desk.sign();
            return getBack().with("done", "stocktakingSigned");
        });
    }

    /** The quarter by its days. */
    public String getName() {
        return sheet == null ? "" : words.name(sheet.row().quarter());
    }

    /** Which networks staff may sign in from. */
    public String getNetworks() {
        return networks;
    }

    /** The way back to the quarter. */
    public Address getBack() {
        return shown.at(Screen.STOCKTAKING);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return shown.at(Screen.STOCKTAKING_SIGNING);
    }
}
