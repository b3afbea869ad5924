package kakehashi.backoffice.approvals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.approval.ApprovalTerms;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code approval.xhtml}: what the ward approved is entered into the ledger. */
@Named
@RequestScoped
public class ApprovalPage {

    private Asking asking;

    @Inject
    Approvals approvals;

    @Inject
    ApprovalForm form;

    @Inject
    Acting acting;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or enters. An event in the address is what the form begins with. */
    public void load() throws IOException {
        office.standAt(getHidden());
        asking = Asking.of(Posted.all(), form.ask(Posted.asked("event")), Texts.of(texts.getLanguage()));
        if (asking.isPosted() && !asking.isWrong()) {
            try {
                enter(form.read());
            } catch (Refused refused) {
                asking.refuse(texts.say(refused));
            }
        }
    }

    private void enter(Optional<ApprovalTerms> terms) throws IOException {
        if (terms.isPresent() && asking.isDone()) {
            UUID id = approvals.enter(acting.actor(), form.programme(terms.get()), terms.get());
            office.lead(office.at(Screen.APPROVAL_ENTRY).with("id", id).with("done", "entered"));
        }
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The address of the ledger. */
    public Address getBack() {
        return office.at(Screen.APPROVALS);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return office.at(Screen.APPROVAL).with("event", Posted.asked("event"));
    }
}
