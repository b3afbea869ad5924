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
import kakehashi.backoffice.hours.CounsellorOptions;
import kakehashi.backoffice.lists.Address;
import kakehashi.backoffice.nav.Ids;
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.operation.Refusal;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.casework.CaseTaking;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Texts;
import kakehashi.i18n.faces.PageTexts;

/** Mirrors {@code take.xhtml}: a case that is nobody's is taken up, or goes to a counsellor, without being seen. */
@Named
@RequestScoped
public class TakePage {

    /** The parameter that names the conversation somebody comes from. */
    public static final String CONVERSATION = "conversation";

    /** The parameter that names the booking somebody comes from. */
    public static final String BOOKING = "booking";

    private CaseTaking.Whose whose;
    private Asking asking;

    @Inject
    CaseWork work;

    @Inject
    CaseTaking taking;

    @Inject
    CounsellorOptions counsellors;

    @Inject
    Handlers handlers;

    @Inject
    Office office;

    @Inject
    PageTexts texts;

    /** Asks, reads back or gives; answers 404 when there is no such case. */
    public void load() throws IOException {
        try {
            whose = taking.whose(Ids.parse(Posted.asked(CaseWork.ID), "caseUnknown"));
        } catch (Refused refused) {
            Refusal.notThere(refused);
            return;
        }
        office.standAt(getHidden());
        Question to = new Question("counsellor", Question.Kind.CHOICE, texts.get("cases.give.to"))
                .options(counsellors.on(handlers.today()))
                .answer(taking.self().map(UUID::toString).orElse(""));
        asking = Asking.of(Posted.all(), List.of(to), Texts.of(texts.getLanguage()));
        if (asking.isDone()) {
            take(UUID.fromString(to.getValue()));
        }
    }

    private void take(UUID counsellor) throws IOException {
        try {
            taking.take(whose.id(), counsellor);
            boolean ofCase = !Posted.has(CONVERSATION) && !Posted.has(BOOKING);
            Address next = ofCase ? work.given(whose.id(), counsellor) : getBack();
            office.lead(next.with("done", "given"));
        } catch (Refused refused) {
            asking.refuse(texts.say(refused));
        }
    }

    /** The number of the case. */
    public int getNumber() {
        return whose.number();
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The way back: to the conversation or the booking somebody comes from, else to the case. */
    public Address getBack() {
        if (Posted.has(CONVERSATION)) {
            return office.at(Screen.CONVERSATION).with(CaseWork.ID, Posted.asked(CONVERSATION));
        }
        return Posted.has(BOOKING)
                ? office.at(Screen.CONSULTATION).with(CaseWork.ID, Posted.asked(BOOKING))
                : office.at(Screen.CASE).with(CaseWork.ID, whose.id());
    }

    /** What the form must know when it is posted, besides the answer. */
    public Address getHidden() {
        return office.at(Screen.CASE_TAKING)
                .with(CaseWork.ID, Posted.asked(CaseWork.ID))
                .with(CONVERSATION, Posted.asked(CONVERSATION))
                .with(BOOKING, Posted.asked(BOOKING));
    }
}
