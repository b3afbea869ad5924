package kakehashi.backoffice.approvals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code entry.xhtml}: one entry of the approval ledger, which can be withdrawn. */
@Named
@RequestScoped
public class EntryPage {

    private ApprovalLine line;
    private Asking asking;

    @Inject
    Approvals approvals;

    @Inject
    ApprovalWords words;

    @Inject
    Acting acting;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Shows the entry, reads back or withdraws it; answers 404 when there is none. */
    public void load() throws IOException {
        line = Ids.find(Posted.asked("id"))
                .flatMap(approvals::find)
                .map(words::line)
                .orElse(null);
        if (line == null) {
            Refusal.notThere(new Refused("approvalUnknown"));
            return;
        }
        office.standAt(getHidden());
        asking = Asking.of(Posted.all(), List.of(), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            withdraw(line.id());
        }
    }

    private void withdraw(UUID id) throws IOException {
        try {
            approvals.withdraw(acting.actor(), id);
            office.lead(getHidden().with("done", "withdrawn"));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    /** The entry. */
    public ApprovalLine getLine() {
        return line;
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** Whether the reader can withdraw it. */
    public boolean isWithdrawable() {
        return line != null && line.open() && office.writes(Screen.APPROVAL_ENTRY);
    }

    /** The address of the ledger. */
    public Address getBack() {
        return office.at(Screen.APPROVALS);
    }

    /** The page's own address, for its form. */
    public Address getHidden() {
        return office.at(Screen.APPROVAL_ENTRY).with("id", Posted.asked("id"));
    }
}
