package kakehashi.backoffice.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.AccountStanding;
import kakehashi.domain.staff.StaffAccount;
import kakehashi.domain.staff.StaffDesk;
import kakehashi.domain.staff.StaffRow;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code account.xhtml}: one account, and what is done to it. Its papers are {@link AccountProofs} and {@link AccountPeriods}. */
@Named
@RequestScoped
public class AccountPage {

    private static final Set<String> DONE =
            Set.of("created", "reset", "stopped", "factorDropped", "proven", "assigned", "linked", "unlinked");

    private String id;
    private String told;
    private StaffRow row;
    private String problem;
    private Refused refused;
    private List<String> shown = List.of();

    @Inject
    StaffDesk desk;

    @Inject
    SignedIn signedIn;

    @Inject
    AccountLinks links;

    @Inject
    PageTexts texts;

    /** Finds the account before it is looked at what was pressed, since what can be pressed depends on it. */
    @PostConstruct
    void read() {
        id = links.asked();
        try {
            row = desk.find(Ids.parse(id, "accountUnknown"));
        } catch (Refused none) {
            refused = none;
        }
    }

    /** Answers 404 when there is no such account. */
    public void load() throws IOException {
        if (refused != null) {
            Refusal.notThere(refused);
        } else {
            shown = signedIn.takeShown();
        }
    }

    /** Gives a new one-time password, which is shown once. */
    public void reset() throws IOException {
        carryOut("reset", account -> signedIn.showOnce(List.of(desk.reset(signedIn.actor(), account))));
    }

    /** Stops the account. */
    public void stop() throws IOException {
        carryOut("stopped", account -> desk.stop(signedIn.actor(), account));
    }

    /** Takes the second factor away. */
    public void dropFactor() throws IOException {
        carryOut("factorDropped", account -> desk.dropFactor(signedIn.actor(), account));
    }

    private void carryOut(String done, Consumer<UUID> act) throws IOException {
        try {
            act.accept(row.account().id());
            links.lead(row.account().id(), done);
        } catch (Refused wrong) {
            problem = texts.say(wrong);
        }
    }

    /** The account. */
    public StaffAccount getAccount() {
        return row == null ? null : row.account();
    }

    /** What it can be used for today. */
    public AccountStanding getStanding() {
        return row.standing();
    }

    /** Whether the reader may change it: nobody changes the account they work with. */
    public boolean isChangeable() {
        return signedIn.role().isAdministering() && !isOwn();
    }

    /** Whether it is the reader's own. */
    public boolean isOwn() {
        return row != null && row.account().id().equals(signedIn.actor().id());
    }

    /** The one-time password, right after it was made; empty later. */
    public List<String> getShown() {
        return shown;
    }

    /** Why nothing was done; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** Whether the address says what was just done. */
    public boolean isTelling() {
        return told != null && DONE.contains(told);
    }

    /** What was just done. */
    public String getTold() {
        return told;
    }

    /** Takes what was done. */
    public void setTold(String told) {
        this.told = told;
    }

    /** The account's id, as it stands in the address. */
    public String getId() {
        return id;
    }

    /** Takes the account's id. */
    public void setId(String id) {
        this.id = id;
    }
}
