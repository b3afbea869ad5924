package kakehashi.backoffice.approvals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Screen;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.programme.Programmes;

/** Mirrors {@code approvals.xhtml}: the approval ledger of the programmes that are not over, the newest entry first. */
@Named
@RequestScoped
public class ApprovalsPage {

    private List<ApprovalLine> lines = List.of();

    @Inject
    Approvals approvals;

    @Inject
    Programmes programmes;

    @Inject
    ApprovalWords words;

    @Inject
    Office office;

    /** Reads the ledger. */
    public void load() {
        lines = programmes.unfinished().stream()
                .flatMap(programme -> approvals.of(programme.id()).stream())
                .map(words::line)
                .toList();
    }

    /** The entries. */
    public List<ApprovalLine> getLines() {
        return lines;
    }

    /** Whether the reader may enter approvals. */
    public boolean isWriting() {
        return office.writes(Screen.APPROVAL);
    }

    /** The address of the form that enters one. */
    public Address getFresh() {
        return office.at(Screen.APPROVAL);
    }

    /** The address of an entry. */
    public Address entry(ApprovalLine line) {
        return office.at(Screen.APPROVAL_ENTRY).with("id", line.id());
    }
}
