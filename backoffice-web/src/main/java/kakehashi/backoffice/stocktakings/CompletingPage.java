package kakehashi.backoffice.stocktakings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.stocktaking.StocktakingDesk;
import kakehashi.domain.privacy.stocktaking.StocktakingSheet;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code completing.xhtml}: a manager signs the whole stocktaking. */
@Named
@RequestScoped
public class CompletingPage {

    private StocktakingSheet sheet;
    private String networks = "";
    private Asking asking;

    @Inject
    ShownStocktaking shown;

    @Inject
    StocktakingDesk desk;

    @Inject
    StocktakingWords words;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

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
        asking = Asking.of(Posted.all(), List.of(), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            try {
                desk.sign();
                office.lead(getBack().with("done", "stocktakingSigned"));
            } catch (Refused refused) {
                asking.refuse(texts.say(refused));
            }
        }
    }

    /** The quarter by its days. */
    public String getName() {
        return sheet == null ? "" : words.name(sheet.row().quarter());
    }

    /** Which networks staff may sign in from. */
    public String getNetworks() {
        return networks;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
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
