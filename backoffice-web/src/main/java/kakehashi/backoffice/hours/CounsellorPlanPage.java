package kakehashi.backoffice.hours;

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
import kakehashi.backoffice.nav.Screen;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.consultation.CounsellorHours;
import kakehashi.domain.consultation.CounsellorPlan;
import kakehashi.domain.consultation.HoursCheck;
import kakehashi.domain.consultation.HoursDesk;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.shared.Retry;
import kakehashi.domain.wording.Said;
import kakehashi.i18n.Texts;

/** Mirrors {@code counsellorplan.xhtml}: a counsellor is added, or changed: languages, account, until when. */
@Named
@RequestScoped
public class CounsellorPlanPage {

    private CounsellorHours one;
    private Asking asking;
    private List<HoursWords.Line> outside = List.of();

    @Inject
    ShownCounsellor shown;

    @Inject
    CounsellorPlanForm form;

    @Inject
    HoursDesk desk;

    @Inject
    HoursCheck check;

    @Inject
    HoursWords words;

    @Inject
    Office office;

    /** Asks, reads back or carries out; answers 404 when there is no such counsellor. */
    public void load() throws IOException {
        if (shown.isNamed()) {
            one = shown.open().orElse(null);
            if (one == null) {
                return;
            }
        }
        office.standAt(shown.at(Screen.COUNSELLOR_PLAN));
        List<Question> questions = form.ask(one);
        String before = one == null ? null : Question.said(questions);
        asking = Asking.of(Posted.all(), questions, Texts.of(office.getLanguage()));
        if (asking.isPosted()) {
            answer(form.read(), before);
        }
    }

    private void answer(CounsellorPlan plan, String before) throws IOException {
        if (asking.isReadBack() && one != null && plan.stoppedFrom() != null) {
            outside = words.lines(check.outside(one.counsellor(), plan.stoppedFrom()));
        }
        if (!asking.isDone()) {
            return;
        }
        try {
            UUID id = one == null ? Retry.of(() -> desk.add(plan)) : shown.id();
            if (one != null) {
                desk.change(id, plan, shown.shown(), new Said(before, Question.said(asking.getQuestions())));
            }
            shown.lead(id);
        } catch (Refused refused) {
            asking.refuse(shown.refused(refused));
        }
    }

    /** What the page is about. */
    public String getName() {
        return shown.name(one);
    }

    /** The form. */
    public Asking getAsking() {
        return asking;
    }

    /** The consultations that would lie outside; empty before it is known. */
    public List<HoursWords.Line> getOutside() {
        return outside;
    }

    /** The way back. */
    public Address getBack() {
        return shown.back();
    }

    /** What the form must know when it is posted, besides the answers. */
    public Address getHidden() {
        return shown.hidden(Screen.COUNSELLOR_PLAN);
    }
}
