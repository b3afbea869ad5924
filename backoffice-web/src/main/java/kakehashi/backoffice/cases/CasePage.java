package kakehashi.backoffice.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kakehashi.backoffice.Office;
import kakehashi.backoffice.forms.Asking;
import kakehashi.backoffice.forms.Question;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.CaseFile;
import kakehashi.domain.casework.CaseGlass;
import kakehashi.domain.casework.CaseWays;
import kakehashi.domain.casework.Cases;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code case.xhtml}: one case, or the question why somebody must see it whose it is not. Source: R-A13. */
@Named
@RequestScoped
public class CasePage {

    private CaseView view;
    private CaseFile outside;
    private Asking asking;

    @Inject
    Cases cases;

    @Inject
    CaseWays ways;

    @Inject
    CaseDue due;

    @Inject
    CaseViews views;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Opens the case, which writes the access log; asks why whoever may not see it; answers 404 when there is none. */
    public void load() throws IOException {
        try {
            UUID id = id();
            office.standAt(getAddress());
            if (Asking.isPosted(Posted.all())) {
                ask(id);
            } else {
                open(id);
            }
        } catch (Refused refused) {
            Refusal.notThere(refused);
        }
    }

    private static UUID id() {
        return Ids.parse(Posted.asked(CaseWork.ID), "caseUnknown");
    }

    private void open(UUID id) throws IOException {
        try {
            view = views.of(cases.open(id), ways.appointments(id));
        } catch (Refused refused) {
            if (!refused.code().equals("caseNotYours")) {
                throw refused;
            }
            ask(id);
        }
    }

    private void ask(UUID id) throws IOException {
        outside = cases.outside(id);
        Question reason = new Question("reason", Question.Kind.CHOICE, texts.get("cases.glass.reason"))
                .options("CaseGlass.Reason.", CaseGlass.Reason.values(), texts::get);
        asking = Asking.of(Posted.all(), List.of(reason), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            cases.breakGlass(id, CaseGlass.Reason.valueOf(reason.getValue()));
            office.lead(getAddress());
        }
    }

    /** Does what the pressed button says, and shows the page anew. */
    public void press() throws IOException {
        String done = due.press();
        if (done != null) {
            show(done);
        } else if (Posted.has("see")) {
            cases.see(Ids.parse(Posted.asked("see"), "caseUnknown"));
            show("seen");
        } else if (Posted.has("reopen")) {
            cases.reopen(id(), Posted.version("reopen"));
            show("reopened");
        }
    }

    private void show(String done) throws IOException {
        office.lead(getAddress().with("done", done));
    }

    /** The address of the case. */
    public Address getAddress() {
        return office.at(Screen.CASE).with(CaseWork.ID, Posted.asked(CaseWork.ID));
    }

    /** The address of a page that does something with the case. */
    public Address to(Screen screen) {
        return office.at(screen).with(CaseWork.ID, Posted.asked(CaseWork.ID));
    }

    /** The case with everything; null for whoever may not see it. */
    public CaseView getView() {
        return view;
    }

    /** The case without who it is, for whoever may not see it; null for others. */
    public CaseFile getOutside() {
        return outside;
    }

    /** Whether it is for somebody to take it up, rather than to say why it must be seen. */
    public boolean isNobodys() {
        return outside.counsellorId() == null;
    }

    /** Why the case must be seen. */
    public Asking getAsking() {
        return asking;
    }
}
