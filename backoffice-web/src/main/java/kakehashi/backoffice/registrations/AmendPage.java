package kakehashi.backoffice.registrations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.domain.shared.Refused;

/** Mirrors {@code amend.xhtml}: what staff keyed beside the answers is put right. */
@Named
@RequestScoped
public class AmendPage {

    /** What is put right: what the company stated. */
    static final String COMPANY = "company";

    /** What is put right: the number and the day of the paper. */
    static final String PAPER = "paper";

    @Inject
    SheetWork sheet;

    @Inject
    PaperAmendment paper;

    @Inject
    CompanyAmendment company;

    /** Asks, reads back or stores; answers 404 where there is no such thing to put right. */
    public void load() throws IOException {
        if (!sheet.open(Screen.AMEND_SIGN_UP)) {
            return;
        }
        String what = sheet.asked().get("field");
        if (PAPER.equals(what) && sheet.getHead().paper() != null) {
            paper.carry(sheet);
        } else if (!COMPANY.equals(what) || !company.carry(sheet)) {
            Refusal.notThere(new Refused("fieldNotAsked"));
        }
    }

    /** What the words about it begin with. */
    public String getWords() {
        return "registrations.amend." + sheet.asked().get("field") + ".";
    }
}
