package kakehashi.backoffice.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.forms.Typed;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.signin.SignedIn;
import kakehashi.domain.privacy.handler.HandlerProof;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.handler.ProofKind;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.StaffDesk;
import kakehashi.i18n.faces.PageTexts;

/** Pledge and training on {@code account.xhtml}, with the form that records them. */
@Named
@RequestScoped
public class AccountProofs {

    private List<HandlerProof> found = List.of();
    private String doneOn;
    private String problem;

    @Inject
    Handlers handlers;

    @Inject
    StaffDesk desk;

    @Inject
    SignedIn signedIn;

    @Inject
    AccountLinks links;

    @Inject
    PageTexts texts;

    /** Finds what is recorded of an account. */
    public void load(String id) {
        Ids.find(id).ifPresent(account -> found = handlers.proofs(account));
    }

    /** Records what was ticked. */
    public void record(String id) throws IOException {
        try {
            UUID account = Ids.parse(id, "accountUnknown");
            desk.prove(signedIn.actor(), account, ticked(), Typed.day(doneOn));
            links.lead(account, "proven");
        } catch (Refused refused) {
            problem = texts.say(refused);
        }
    }

    private List<ProofKind> ticked() {
        String[] names = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("proof");
        List<String> ticked = names == null ? List.of() : List.of(names);
        return getKinds().stream().filter(kind -> ticked.contains(kind.name())).toList();
    }

    /** What can be proven. */
    public List<ProofKind> getKinds() {
        return Arrays.asList(ProofKind.values());
    }

    /** What was proven, the latest day first. */
    public List<HandlerProof> getFound() {
        return found;
    }

    /** Why nothing was recorded; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** The day typed. */
    public String getDoneOn() {
        return doneOn;
    }

    /** Takes the day. */
    public void setDoneOn(String doneOn) {
        this.doneOn = doneOn;
    }
}
