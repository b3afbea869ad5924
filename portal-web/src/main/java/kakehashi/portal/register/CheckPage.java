package kakehashi.portal.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kakehashi.domain.company.CompanyAnswers;
import kakehashi.domain.registration.RegistrationRequest;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Refused;
import kakehashi.portal.Visit;
import kakehashi.portal.form.Draft;
import kakehashi.portal.form.FormField;
import kakehashi.portal.form.Gate;
import kakehashi.portal.mypage.SignedInVisitor;
import kakehashi.portal.operation.PortalMetrics;

/** Mirrors {@code check.xhtml}: everything once more, then the sign-up itself. */
@Named
@RequestScoped
public class CheckPage {

    /** Refusals that are mended on an earlier step. */
    private static final Map<String, String> STEP_TO_MEND =
            Map.of("noticeChanged", "", "offerNotDeclared", "", "answersWrong", "details", "companyMissing", "details");

    private Draft draft;
    private List<FormField> fields = List.of();

    @Inject
    Step step;

    @Inject
    Visit visit;

    @Inject
    Registrations registrations;

    @Inject
    PortalMetrics metrics;

    @Inject
    Gate gate;

    @Inject
    SignedInVisitor signedIn;

    @PostConstruct
    void prepare() {
        draft = step.agreed().orElse(null);
        if (draft != null && !draft.isDone()) {
            fields = step.answered(draft);
        }
    }

    /** Leads to the step that is missing. */
    public void load() throws IOException {
        if (!step.isMissing()
                && (draft == null || draft.isDone() || draft.answers().isEmpty())) {
            step.goTo(draft == null ? "" : draft.isDone() ? "done" : "details");
        }
    }

    /** Signs up; a form that was posted already leads to the same last page. */
    public void submit() throws IOException {
        send(false);
    }

    /** The same, for the waiting list when no place is free. */
    public void join() throws IOException {
        send(true);
    }

    private void send(boolean waits) throws IOException {
        if (draft != null && !draft.isDone()) {
            gate.pass(draft.begunAt());
            try {
                step.sent(draft, registrations.register(request(waits), signedIn.visitors()));
                metrics.signUp("done");
            } catch (Refused refused) {
                metrics.signUp(refused.code());
                mend(refused);
                return;
            }
        }
        step.goTo("done");
    }

    private void mend(Refused refused) throws IOException {
        String where = STEP_TO_MEND.get(refused.code());
        if (where == null) {
            step.lookAgain();
            throw refused;
        }
        if (where.isEmpty()) {
            step.askAgain(draft);
        } else {
            step.goTo(where);
        }
    }

    private RegistrationRequest request(boolean waits) {
        return new RegistrationRequest(
                draft.submissionId(),
                step.listing().id(),
                draft.audience(),
                visit.getLanguage(),
                draft.noticeTextId(),
                draft.news(),
                draft.offerDeclared(),
                waits,
                draft.answers(),
                step.isCompany() ? CompanyAnswers.check(draft.company()).profile() : null);
    }

    /** Whether one can still sign up; a posted form is always looked at, since it may have taken the last place itself. */
    public boolean isOpen() {
        return Step.isPosted() || step.getOffer().open();
    }

    /** Whether the button is there that asks for a place or a lot. */
    public boolean isSendable() {
        return Step.isPosted() || !step.getOffer().waits();
    }

    /** Whether the button is there that asks for the waiting list. */
    public boolean isJoinable() {
        return Step.isPosted() || step.getOffer().waits();
    }

    /** The key of what the button says that asks for a place or a lot. */
    public String getSendWords() {
        return step.getOffer().draws() ? "register.check.draw" : "register.check.send";
    }

    /** What was answered, in order. */
    public List<FormField> getFields() {
        return fields;
    }

    /** Whether mails about next events are wanted. */
    public boolean isNews() {
        return draft != null && draft.news();
    }
}
